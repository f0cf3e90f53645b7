import { accept, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";

/**
 * Refuses what a closed period no longer takes: new rules, dispensations and explanations, and trips to come. What
 * becomes known later of the trips that it had is recorded and published all the same.
 */
export async function refuseIfClosed(db: Db | WriteDb, periodId: string): Promise<Result<void>> {
  const period = await db
    .selectFrom("election_period")
    .select("closed_at")
    .where("id", "=", periodId)
    .executeTakeFirst();
  return period && period.closed_at !== null ? refuse("period.closed") : accept();
}
