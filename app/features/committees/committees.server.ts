import type { Selectable } from "kysely";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import type { CommitteeTable } from "~db/tables/committee";
import type { Committee, Secretary } from "./committee";

export { chairOf, membersOn } from "./memberships.server";

/** The committees of a period by name, as the Danish alphabet has it. */
export async function listCommittees(db: Db, periodId: string): Promise<Committee[]> {
  const rows = await db.selectFrom("committee").selectAll().where("period_id", "=", periodId).execute();
  return rows.map(committeeOf).sort(byDanishName(({ name }) => name));
}

export async function findCommittee(db: Db, id: string): Promise<Committee | null> {
  const row = await db.selectFrom("committee").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? committeeOf(row) : null;
}

export async function findCommitteeBySlug(db: Db, slug: string): Promise<Committee | null> {
  const row = await db.selectFrom("committee").selectAll().where("slug", "=", slug).executeTakeFirst();
  return row ? committeeOf(row) : null;
}

/** The open accounts that serve a committee, by name. */
export async function secretariesOf(db: Db, committeeId: string): Promise<Secretary[]> {
  const rows = await db
    .selectFrom("secretary_assignment")
    .innerJoin("account", "account.id", "secretary_assignment.account_id")
    .innerJoin("person", "person.id", "account.person_id")
    .select(["account.id as accountId", "person.id as personId", "person.full_name as name"])
    .where("secretary_assignment.committee_id", "=", committeeId)
    .where("account.disabled_at", "is", null)
    .execute();
  return rows.sort(byDanishName(({ name }) => name));
}

function committeeOf(row: Selectable<CommitteeTable>): Committee {
  return {
    id: row.id,
    slug: row.slug,
    periodId: row.period_id,
    name: row.name,
    kind: row.kind,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    version: row.version,
  };
}
