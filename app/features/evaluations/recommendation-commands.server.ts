import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { moveEvaluation, takeEvaluationInHand } from "./evaluation-on-hand.server";
import { listRecommendations } from "./evaluations.server";
import type { Recommendation } from "./recommendation";
import type { MoveInput, NewRecommendation, RecommendationInput } from "./recommendation-form";

/** Adds a recommendation after the others. */
export function addRecommendation(
  context: CommandContext,
  tripId: string,
  { body, owner }: NewRecommendation,
): Promise<Result<void>> {
  return amongRecommendations(context, tripId, async (run, standing) => {
    const last = await run.trx
      .selectFrom("recommendation")
      .select((select) => select.fn.max("position").as("position"))
      .where("trip_id", "=", tripId)
      .executeTakeFirst();
    await run.trx
      .insertInto("recommendation")
      .values({
        id: newId(),
        trip_id: tripId,
        position: Number(last?.position ?? 0) + 1,
        body,
        owner: owner ?? "",
        follow_up_on: null,
        status_on: null,
      })
      .execute();
    run.note({ added: { number: standing.length + 1, body, owner } });
    return accept();
  });
}

export function changeRecommendation(
  context: CommandContext,
  tripId: string,
  { id, body, owner, version }: RecommendationInput,
): Promise<Result<void>> {
  return amongRecommendations(context, tripId, async (run, standing) => {
    const before = standing.find((one) => one.id === id);
    if (!before) return refuse("notFound");
    if (before.version !== version) return refuse("form.stale");
    await run.trx
      .updateTable("recommendation")
      .set({ body, owner: owner ?? "", version: version + 1 })
      .where("id", "=", id)
      .execute();
    run.note({ changed: { id, before: before.body, body, owner } });
    return accept();
  });
}

export function removeRecommendation(
  context: CommandContext,
  tripId: string,
  id: string,
): Promise<Result<void>> {
  return amongRecommendations(context, tripId, async (run, standing) => {
    const before = standing.find((one) => one.id === id);
    if (!before) return refuse("notFound");
    await run.trx.deleteFrom("recommendation").where("id", "=", id).execute();
    run.note({ removed: { body: before.body, owner: before.owner } });
    return accept();
  });
}

/** Lets a recommendation change places with its neighbour; at the end of the list it stays. */
export function moveRecommendation(
  context: CommandContext,
  tripId: string,
  { id, direction }: MoveInput,
): Promise<Result<void>> {
  return amongRecommendations(context, tripId, async (run, standing) => {
    const from = standing.findIndex((one) => one.id === id);
    const moved = standing[from];
    if (!moved) return refuse("notFound");
    const order = standing.map((one) => one.id);
    order.splice(from, 1);
    order.splice(Math.max(0, from + (direction === "up" ? -1 : 1)), 0, id);
    for (const [index, one] of order.entries())
      await run.trx
        .updateTable("recommendation")
        .set({ position: index + 1 })
        .where("id", "=", one)
        .execute();
    run.note({ moved: { body: moved.body, direction } });
    return accept();
  });
}

function amongRecommendations(
  context: CommandContext,
  tripId: string,
  body: (run: CommandRun, standing: Recommendation[]) => Promise<Result<void>>,
): Promise<Result<void>> {
  const spec = { action: "compileEvaluation", subject: { kind: "evaluation", id: tripId }, tripId } as const;
  return performCommand(context, spec, async (run) => {
    const hand = await takeEvaluationInHand(run, "compileEvaluation", "changeRecommendations", tripId);
    if (!hand.ok) return hand;
    const done = await body(run, await listRecommendations(run.trx, tripId));
    if (done.ok) await moveEvaluation(run, hand.value);
    return done;
  });
}
