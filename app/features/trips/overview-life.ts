import type { TripFacts } from "~/features/travel-rules/facts";
import type { Duty, DutyKind } from "~/features/travel-rules/findings";
import { isApproved, isCancelled, isHeld } from "~/features/travel-rules/trip-progress";
import type { IsoDate } from "~/shared/dates";
import type { StepState } from "~/ui/life";

export type LifeStepKey =
  | "draft"
  | "proposed"
  | "approved"
  | "programme"
  | "held"
  | "evaluated"
  | "closed"
  | "cancelled"
  | "rejected";

export interface TripStep {
  key: LifeStepKey;
  state: StepState;
  /** The day it was done, or by which it must be. */
  on: IsoDate | null;
}

interface PossibleStep {
  key: LifeStepKey;
  isDone: boolean;
  doneOn: IsoDate | null;
  duty?: Duty | undefined;
}

/** A trip's life, as far as it has come: a past trip has none here, a cancelled or rejected one ends where it did. */
export function lifeOf(trip: TripFacts, duties: readonly Duty[], createdOn: IsoDate): TripStep[] {
  if (trip.state === "recorded") return [];
  const steps = possibleSteps(trip, duties, createdOn);
  if (trip.state === "rejected") return [...doneAmong(steps), { key: "rejected", state: "now", on: null }];
  if (isCancelled(trip))
    return [
      ...doneAmong(steps.filter(({ key }) => key !== "closed")),
      { key: "cancelled", state: trip.state === "closed" ? "done" : "now", on: null },
      { key: "closed", state: trip.state === "closed" ? "done" : "ahead", on: null },
    ];
  const lastDone = steps.findLastIndex(({ isDone }) => isDone);
  return steps.map((step, place) => ({
    key: step.key,
    on: step.isDone ? step.doneOn : (step.duty?.dueOn ?? null),
    state: stateOf(step, place, lastDone),
  }));
}

function stateOf(step: PossibleStep, place: number, lastDone: number): StepState {
  if (step.isDone) return "done";
  if (place < lastDone) return "skipped";
  if (step.duty?.state === "overdue") return "late";
  return place === lastDone + 1 ? "now" : "ahead";
}

function doneAmong(steps: readonly PossibleStep[]): TripStep[] {
  return steps.filter(({ isDone }) => isDone).map(({ key, doneOn }) => ({ key, state: "done", on: doneOn }));
}

function possibleSteps(trip: TripFacts, duties: readonly Duty[], createdOn: IsoDate): PossibleStep[] {
  const duty = (kind: DutyKind) => duties.find((owed) => owed.kind === kind);
  const evaluation = duty("evaluation");
  const isOn = isApproved(trip) || isHeld(trip);
  const approvedOn =
    trip.approvals
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? null;
  return [
    { key: "draft", isDone: trip.state !== "draft", doneOn: createdOn },
    {
      key: "proposed",
      isDone: trip.state !== "draft" && (trip.proposedOn !== null || isOn || trip.state === "proposed"),
      doneOn: trip.proposedOn,
    },
    {
      key: "approved",
      isDone: isOn && trip.state !== "proposed",
      doneOn: approvedOn,
      duty: duty("approve"),
    },
    {
      key: "programme",
      isDone: trip.published.programme !== null,
      doneOn: trip.published.programme,
      duty: duty("publish_programme"),
    },
    { key: "held", isDone: isHeld(trip), doneOn: trip.heldConfirmedOn, duty: duty("confirm_held") },
    {
      key: "evaluated",
      isDone: evaluation !== undefined && ["done", "dispensed", "explained"].includes(evaluation.state),
      doneOn: evaluation?.doneOn ?? null,
      duty: evaluation,
    },
    { key: "closed", isDone: trip.state === "closed", doneOn: null },
  ];
}
