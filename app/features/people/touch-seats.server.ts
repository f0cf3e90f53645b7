import type { CommandRun } from "~/features/commands/perform.server";

/** Within a command: names the periods whose public pages may name the person. */
export async function touchSeats(run: CommandRun, personId: string): Promise<void> {
  const periods = await run.trx
    .selectFrom("membership")
    .innerJoin("committee", "committee.id", "membership.committee_id")
    .select("committee.period_id as id")
    .distinct()
    .where("membership.person_id", "=", personId)
    .execute();
  for (const { id } of periods) run.touchPeriod(id);
}
