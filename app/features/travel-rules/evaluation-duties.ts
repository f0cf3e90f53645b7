import type { IsoDate } from "~/shared/dates";
import { dated, dateOfDuty } from "./dated-duty";
import type { TripFacts } from "./facts";
import type { Duty, Finding, Responsible } from "./findings";
import { deliveredOn } from "./kinds/evaluation-due";
import { isHeld } from "./trip-progress";

/**
 * The evaluation is owed until the committee has approved it; its date, if a rule sets one, asks only that it is
 * delivered. An administrative trip owes one only where one was begun.
 */
export function evaluationDuties(trip: TripFacts, findings: readonly Finding[], today: IsoDate): Duty[] {
  if (trip.kind === "administrative" && ["none", "awaiting"].includes(trip.evaluation.state)) return [];
  const evaluation = evaluationDuty(trip, findings, today);
  return [
    evaluation,
    dated(publication(trip, evaluation), dateOfDuty(findings, "partsPublished", "evaluation"), today),
  ];
}

function evaluationDuty(trip: TripFacts, findings: readonly Finding[], today: IsoDate): Duty {
  const duty = { kind: "evaluation", tripId: trip.id, by: waitsFor(trip) } as const;
  const { state, decidedOn } = trip.evaluation;
  const delivered = deliveredOn(trip.evaluation, today);
  if (state === "approved") return { ...duty, state: "done", dueOn: null, doneOn: decidedOn ?? delivered };
  if (trip.state === "recorded")
    return { ...duty, state: delivered ? "done" : "not_registered", dueOn: null, doneOn: delivered };

  const date = dateOfDuty(findings, "evaluationDue");
  const isDelivered = delivered !== null && state !== "returned";
  const open: Duty = { ...duty, state: isHeld(trip) ? "due" : "not_due", dueOn: null, doneOn: null };
  return dated(open, isDelivered ? { ...date, dueOn: null } : date, today);
}

function waitsFor({ evaluation }: TripFacts): Responsible {
  return evaluation.state === "submitted" || evaluation.state === "approved" ? "committee" : "secretary";
}

function publication(trip: TripFacts, evaluation: Duty): Duty {
  const doneOn = trip.published.evaluation;
  const ready = {
    done: "due",
    not_registered: "not_registered",
    dispensed: "dispensed",
    explained: "explained",
  } as const;
  const state =
    doneOn !== null
      ? "done"
      : evaluation.state in ready
        ? ready[evaluation.state as keyof typeof ready]
        : "not_due";
  return { kind: "publish_evaluation", tripId: trip.id, state, dueOn: null, doneOn, by: "coordinator" };
}
