import type { CommandContext } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { statedPriorities } from "./priorities.server";
import { withTwinTown } from "./twin-town-commands.server";
import type { Score } from "./weighing";

interface Weighed {
  twinTownId: string;
  version: number;
  /** Against the priorities in force; one that is left out is not weighed. */
  scores: readonly Score[];
}

/** Weighs a twin town against the priorities in force, in place of its weighing against them before. */
export function weighTwinTown(
  context: CommandContext,
  { twinTownId, version, scores }: Weighed,
): Promise<Result<{ slug: string }>> {
  return withTwinTown(context, twinTownId, version, async (run, { slug }) => {
    const { priorities } = await statedPriorities(run.trx, run.today);
    const stated = priorities.map(({ id }) => id);
    if (scores.some(({ pointId }) => !stated.includes(pointId))) return refuse("twinTown.prioritiesChanged");
    await run.trx
      .deleteFrom("score")
      .where("twin_town_id", "=", twinTownId)
      .where("point_id", "in", stated)
      .execute();
    for (const { pointId, value, reason } of scores)
      await run.trx
        .insertInto("score")
        .values({ id: newId(), point_id: pointId, twin_town_id: twinTownId, project_id: null, value, reason })
        .execute();
    await run.trx
      .updateTable("twin_town")
      .set({ version: version + 1 })
      .where("id", "=", twinTownId)
      .execute();
    run.note({ scores });
    return accept({ slug });
  });
}
