import type { AppLoadContext } from "@remix-run/node";
import { data } from "@remix-run/node";
import type { Trip } from "~/features/trips/trip";
import { findTripOnHand, type TripOnHand } from "~/features/trips/trip-on-hand.server";
import { findTripByReference } from "~/features/trips/trips.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayOnTrip } from "~/session/may";
import type { Action } from "~/session/permissions";
import type { Evaluation } from "./evaluation";
import { type EvaluationCommand, stageAfter } from "./evaluation-lifecycle";
import { findEvaluation } from "./evaluations.server";

/** A trip's evaluation as a page meets it. */
export interface EvaluationAtHand {
  trip: Trip;
  onHand: TripOnHand;
  /** Null for a past trip whose evaluation is not registered, and for a trip that was not held. */
  evaluation: Evaluation | null;
  /** Whether the viewer may give this command today, for the page to offer nothing else. */
  may: (action: Action, command: EvaluationCommand) => boolean;
}

/** The evaluation of the trip that the address names; a page that is not there for any other. */
export async function requireEvaluation(
  context: AppLoadContext,
  { reference = "" }: { reference?: string | undefined },
): Promise<EvaluationAtHand> {
  const { db } = context;
  const trip = await findTripByReference(db, reference);
  const onHand = trip && (await findTripOnHand(db, trip.id));
  if (!trip || !onHand) throw data(null, { status: 404 });
  const evaluation = await findEvaluation(db, trip.id);
  const stage = evaluation?.stage ?? "unregistered";
  const viewer = viewerOf(context);
  const today = todayOf(context);
  return {
    trip,
    onHand,
    evaluation,
    may: (action, command) =>
      mayOnTrip(viewer, action, onHand.stake, today).ok &&
      stageAfter(command, stage, trip.state === "recorded") !== null,
  };
}

/** As `requireEvaluation`, for a page that offers one command alone: a page that is forbidden to all others. */
export async function requireCommand(
  context: AppLoadContext,
  params: { reference?: string | undefined },
  action: Action,
): Promise<EvaluationAtHand> {
  const hand = await requireEvaluation(context, params);
  const allowed = mayOnTrip(viewerOf(context), action, hand.onHand.stake, todayOf(context));
  if (!allowed.ok && allowed.refusal.key === "permission.notYours") throw data(null, { status: 403 });
  return hand;
}

export const tripAddress = (reference: string) => `/arbejdsrum/studieture/${reference}`;
