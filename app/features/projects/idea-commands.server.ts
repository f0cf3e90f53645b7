import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { tidyName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import { projectSlug } from "./project-slug.server";
import { addStep } from "./project-steps.server";

export interface Suggestion {
  title: string;
  /** What it is about. */
  purpose: string;
  /** Why it is a good idea. */
  why: string;
  /** Who suggests it, in words. */
  suggestedBy: string;
}

/** Anyone in the workspace may suggest a project. */
export function suggestProject(
  context: CommandContext,
  suggestion: Suggestion,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "suggestProject", subject: { kind: "project", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "suggestProject")) return refuse("permission.notYours");
    const purpose = [suggestion.purpose, suggestion.why].filter((text) => text.trim() !== "").join("\n\n");
    const slug = await insertIdea(run, id, { title: suggestion.title, purpose, by: suggestion.suggestedBy });
    run.note({ what: "suggested", ...suggestion });
    return accept({ id, slug });
  });
}

/** How long a title made of a recommendation may be. */
const longestTitle = 120;

/** Makes a recommendation of an evaluation a project idea that came from its trip: once, however often it is asked for. */
export function ideaFromRecommendation(
  context: CommandContext,
  recommendationId: string,
): Promise<Result<{ id: string; slug: string }>> {
  const id = newId();
  const spec = { action: "suggestProject", subject: { kind: "project", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "suggestProject")) return refuse("permission.notYours");
    const recommendation = await run.trx
      .selectFrom("recommendation")
      .innerJoin("evaluation", "evaluation.trip_id", "recommendation.trip_id")
      .select(["recommendation.body", "recommendation.trip_id", "evaluation.state"])
      .where("recommendation.id", "=", recommendationId)
      .executeTakeFirst();
    if (!recommendation) return refuse("notFound");
    if (recommendation.state !== "submitted" && recommendation.state !== "approved")
      return refuse("evaluation.wrongStage", { stage: recommendation.state });
    const earlier = await run.trx
      .selectFrom("project_recommendation")
      .innerJoin("project", "project.id", "project_recommendation.project_id")
      .select("project.title")
      .where("recommendation_id", "=", recommendationId)
      .executeTakeFirst();
    if (earlier) return refuse("project.recommendationHasProject", { title: earlier.title });
    const title = titleOf(recommendation.body);
    const slug = await insertIdea(run, id, { title, purpose: recommendation.body, by: run.viewer.name });
    await run.trx
      .insertInto("project_recommendation")
      .values({ project_id: id, recommendation_id: recommendationId })
      .execute();
    await run.trx
      .insertInto("project_trip")
      .values({ project_id: id, trip_id: recommendation.trip_id, relation: "came_from" })
      .execute();
    run.note({ what: "fromRecommendation", recommendationId, tripId: recommendation.trip_id, title });
    return accept({ id, slug });
  });
}

async function insertIdea(
  run: CommandRun,
  id: string,
  { title, purpose, by }: { title: string; purpose: string; by: string },
): Promise<string> {
  const slug = await projectSlug(run.trx, title);
  const row = { id, slug, title: tidyName(title), purpose, status: "idea", status_on: run.today } as const;
  await run.trx.insertInto("project").values(row).execute();
  await addStep(run, id, {
    command: "suggestProject",
    fromStatus: null,
    toStatus: "idea",
    onDate: run.today,
    note: by,
  });
  return slug;
}

/** The recommendation's first sentence, cut at a word where it is long. */
function titleOf(body: string): string {
  const [sentence = ""] = body.trim().split(/\n|(?<=[^\d])\.(?=\s|$)/);
  const text = sentence.trim().replace(/[.:;,]$/, "");
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, cut.lastIndexOf(" ") > 0 ? cut.lastIndexOf(" ") : longestTitle)} …`;
}
