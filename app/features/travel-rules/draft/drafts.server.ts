import type { Db, WriteDb } from "~db/tables";
import { readDraftRules } from "../rule-sets.server";
import type { RuleDraft } from "./rule-draft";

/** The draft of a period's next version; null where there is none. */
export async function findDraft(db: Db | WriteDb, periodId: string): Promise<RuleDraft | null> {
  const row = await db
    .selectFrom("rule_draft")
    .selectAll()
    .where("period_id", "=", periodId)
    .executeTakeFirst();
  return row
    ? {
        baseNumber: row.base_number,
        rules: readDraftRules(row.rules),
        note: row.note,
        version: row.version,
      }
    : null;
}
