import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import { loadLineage, touchLine } from "./lineage.server";
import { checkPredecessors } from "./predecessors";

/** Within a command: lets these, and no others, be what the committee came of. */
export async function replacePredecessors(
  run: CommandRun,
  committeeId: string,
  predecessorIds: readonly string[],
): Promise<Result<void>> {
  const kin = await run.trx
    .selectFrom("committee")
    .innerJoin("election_period", "election_period.id", "committee.period_id")
    .select(["committee.id", "committee.name", "election_period.first_year as firstYear"])
    .where("committee.id", "in", [committeeId, ...predecessorIds])
    .execute();
  const committee = kin.find(({ id }) => id === committeeId);
  const chosen = predecessorIds.flatMap((id) => kin.find((one) => one.id === id) ?? []);
  if (!committee || chosen.length < predecessorIds.length) return refuse("notFound");
  const checked = checkPredecessors(committee, chosen, await loadLineage(run.trx));
  if (!checked.ok) return checked;
  await touchLine(run, committeeId); // the line it leaves
  await run.trx.deleteFrom("committee_predecessor").where("committee_id", "=", committeeId).execute();
  for (const predecessor_id of new Set(predecessorIds))
    await run.trx
      .insertInto("committee_predecessor")
      .values({ committee_id: committeeId, predecessor_id })
      .execute();
  await touchLine(run, committeeId); // the line it joins
  run.note({ predecessors: [...predecessorIds] });
  return accept();
}
