import type { TripFacts } from "~/features/travel-rules/facts";
import type { Duty } from "~/features/travel-rules/findings";
import { isCancelled, isHeld } from "~/features/travel-rules/trip-progress";
import type { IsoDate, PartialDate } from "~/shared/dates";

export const tripSteps = ["approved", "programme", "held", "evaluated", "published"] as const;
export type TripStep = (typeof tripSteps)[number];

/** How one step of a trip stands for a committee. */
export interface StepState {
  step: TripStep;
  /** 'not_registered' of a trip known from old sources, which say nothing of the step. */
  state: "done" | "next" | "late" | "waiting" | "not_registered";
  /** When it happened, or is due; null where that is not known. */
  on: PartialDate | null;
  /** The journey's last day. */
  until?: PartialDate | null;
  /** The date is the departure, not a deadline. */
  isDeparture?: boolean;
}

/** The five steps that a scoreboard shows of a trip, as they stand for one of its committees. */
export function stepsOf(trip: TripFacts, committeeId: string, duties: readonly Duty[]): StepState[] {
  const dutyOf = (kind: Duty["kind"]) => duties.find((duty) => duty.tripId === trip.id && duty.kind === kind);
  const approvedOn =
    trip.approvals.find((approval) => approval.committeeId === committeeId)?.on ?? lastOf(trip);
  return [
    isFromOldSources(trip) && approvedOn === null
      ? notRegistered("approved")
      : { step: "approved", state: "done", on: approvedOn },
    publication("programme", trip.published.programme),
    heldStep(trip),
    evaluationStep(trip, dutyOf("evaluation")),
    hasUnknownEvaluation(trip)
      ? notRegistered("published")
      : publication("published", trip.published.evaluation),
  ];
}

const isFromOldSources = ({ state }: TripFacts) => state === "recorded";

const hasUnknownEvaluation = (trip: TripFacts) =>
  isFromOldSources(trip) && trip.evaluation.state === "none" && trip.published.evaluation === null;

const notRegistered = (step: TripStep): StepState => ({ step, state: "not_registered", on: null });

function lastOf({ approvals }: TripFacts): IsoDate | null {
  return (
    approvals
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null
  );
}

function publication(step: TripStep, on: IsoDate | null): StepState {
  return { step, state: on ? "done" : "waiting", on };
}

function heldStep(trip: TripFacts): StepState {
  const { startsOn, endsOn } = trip;
  if (isHeld(trip)) return { step: "held", state: "done", on: startsOn, until: endsOn };
  if (isCancelled(trip)) return { step: "held", state: "waiting", on: null };
  return { step: "held", state: "next", on: startsOn, isDeparture: true };
}

function evaluationStep(trip: TripFacts, duty: Duty | undefined): StepState {
  const { decidedOn, signedOn, presentedOn } = trip.evaluation;
  if (duty?.state === "done")
    return { step: "evaluated", state: "done", on: decidedOn ?? duty.doneOn ?? signedOn ?? presentedOn };
  if (hasUnknownEvaluation(trip)) return notRegistered("evaluated");
  if (!duty || duty.dueOn === null) return { step: "evaluated", state: "waiting", on: null };
  return { step: "evaluated", state: duty.state === "overdue" ? "late" : "next", on: duty.dueOn };
}
