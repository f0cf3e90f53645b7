import { type Refused, refuse } from "~/shared/result";
import type { CommandRun, SubjectKind } from "./perform.server";

/** The refusal of a save that another's came before, with the name of whoever last changed the subject. */
export async function refuseStale(
  run: CommandRun,
  subject: { kind: SubjectKind; id: string },
): Promise<Refused> {
  const last = await run.trx
    .selectFrom("audit_entry")
    .leftJoin("account", "account.id", "audit_entry.account_id")
    .leftJoin("person", "person.id", "account.person_id")
    .select(["audit_entry.account_id as accountId", "audit_entry.actor", "person.full_name as name"])
    .where("audit_entry.subject_kind", "=", subject.kind)
    .where("audit_entry.subject_id", "=", subject.id)
    .orderBy("audit_entry.sequence", "desc")
    .limit(1)
    .executeTakeFirst();
  const by = last?.name ?? (last?.accountId === null ? last.actor : null);
  return refuse("form.stale", by ? { by } : undefined);
}
