import type { CommandRun } from "~/features/commands/perform.server";
import type { Db } from "~db/tables";
import { ancestorsOf, type Lineage } from "./predecessors";

/** Who came of whom, in the whole municipality. */
export async function loadLineage(db: Db): Promise<Lineage> {
  const rows = await db.selectFrom("committee_predecessor").selectAll().execute();
  const lineage = new Map<string, string[]>();
  for (const { committee_id, predecessor_id } of rows)
    lineage.set(committee_id, [...(lineage.get(committee_id) ?? []), predecessor_id]);
  return lineage;
}

/** Names every period with a committee of this one's line, since their public pages name each other. */
export async function touchLine(run: CommandRun, committeeId: string): Promise<void> {
  const lineage = await loadLineage(run.trx);
  const successors = [...lineage.keys()].filter((id) => ancestorsOf(id, lineage).has(committeeId));
  const line = [committeeId, ...ancestorsOf(committeeId, lineage), ...successors];
  const periods = await run.trx
    .selectFrom("committee")
    .select("period_id")
    .distinct()
    .where("id", "in", line)
    .execute();
  for (const { period_id } of periods) run.touchPeriod(period_id);
}
