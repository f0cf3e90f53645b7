import type { CommandContext } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { loadCriteria } from "./criteria.server";
import { changeProject, type SeenProject } from "./project-on-hand.server";
import type { Score } from "./scoring";

/** Scores an idea by the effects that the strategy in force wants; what is left out is not scored. */
export function scoreProject(
  context: CommandContext,
  seen: SeenProject,
  scores: readonly Score[],
): Promise<Result<{ slug: string }>> {
  return changeProject(context, seen, async (run, { id, slug, status }) => {
    if (status !== "idea" && status !== "assessed") return refuse("project.notScorable");
    const { criteria } = await loadCriteria(run.trx, run.today);
    const known = criteria.map(({ pointId }) => pointId);
    if (scores.some(({ pointId }) => !known.includes(pointId))) return refuse("notFound");
    await run.trx.deleteFrom("score").where("project_id", "=", id).where("point_id", "in", known).execute();
    for (const { pointId, value, reason } of scores)
      await run.trx
        .insertInto("score")
        .values({ id: newId(), point_id: pointId, project_id: id, twin_town_id: null, value, reason })
        .execute();
    run.note({ what: "scored", scores });
    return accept({ slug });
  });
}
