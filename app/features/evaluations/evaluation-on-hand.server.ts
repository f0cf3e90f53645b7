import type { Updateable } from "kysely";
import type { CommandRun } from "~/features/commands/perform.server";
import { type TripOnHand, takeTripInHand } from "~/features/trips/trip-on-hand.server";
import type { Action } from "~/session/permissions";
import { accept, type Result, refuse } from "~/shared/result";
import type { EvaluationTable } from "~db/tables/evaluation";
import type { Evaluation, EvaluationStage, EvaluationState } from "./evaluation";
import { type EvaluationCommand, stageAfter } from "./evaluation-lifecycle";
import { findEvaluation } from "./evaluations.server";

/** An evaluation as a command takes it in hand, and the stage that the command leads it to. */
export interface EvaluationOnHand {
  trip: TripOnHand;
  /** Null for a past trip whose evaluation is not registered. */
  evaluation: Evaluation | null;
  stageAfter: EvaluationStage;
}

/** The evaluation, if the viewer may do this to the trip and the evaluation has come to where it can be done. */
export async function takeEvaluationInHand(
  run: CommandRun,
  action: Action,
  command: EvaluationCommand,
  tripId: string,
): Promise<Result<EvaluationOnHand>> {
  const trip = await takeTripInHand(run, action, tripId);
  if (!trip.ok) return trip;
  const evaluation = await findEvaluation(run.trx, tripId);
  const stage = evaluation?.stage ?? "unregistered";
  const after = stageAfter(command, stage, trip.value.row.state === "recorded");
  if (!after) return refuse("evaluation.wrongStage", { stage });
  return accept({ trip: trip.value, evaluation, stageAfter: after });
}

type Changes = Omit<Updateable<EvaluationTable>, "trip_id" | "state" | "sent_to_signer_at" | "version">;

/** Writes the stage that the command leads to, with what else changes, and counts the version up. */
export async function moveEvaluation(
  run: CommandRun,
  { trip, evaluation, stageAfter: stage }: EvaluationOnHand,
  changes: Changes = {},
): Promise<void> {
  const moved = {
    ...changes,
    state: stateOf(stage),
    sent_to_signer_at: sentToSignerAt(stage, evaluation, run.now),
    version: (evaluation?.version ?? 0) + 1,
  };
  await run.trx
    .insertInto("evaluation")
    .values({ ...nothingKnown, ...moved, trip_id: trip.row.id })
    .onConflict((conflict) => conflict.column("trip_id").doUpdateSet(moved))
    .execute();
}

const nothingKnown = {
  signed_by: null,
  signed_as: null,
  signed_on: null,
  presented_on: null,
  sent_back_note: null,
  contributions_due_on: null,
};

function stateOf(stage: EvaluationStage): EvaluationState {
  return stage === "with_signer" ? "draft" : stage;
}

/** Kept once it is signed; gone with the stage when it is opened again. */
function sentToSignerAt(stage: EvaluationStage, evaluation: Evaluation | null, now: string): string | null {
  if (stage === "with_signer") return evaluation?.sentToSignerAt ?? now;
  return stage === "submitted" || stage === "approved" ? (evaluation?.sentToSignerAt ?? null) : null;
}
