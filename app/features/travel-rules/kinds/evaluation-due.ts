import type { IsoDate } from "~/shared/dates";
import type { EvaluationFacts } from "../facts";
import { judgeAfterReturn, type TimeUnit, timeAfter, timeUnits, withinTime } from "./deadline";
import { afterReturnTexts } from "./deadline-texts";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** The written evaluation is there so many days or months after the trip's last day; null for no date. */
    evaluationDue: { count: number | null; unit: TimeUnit };
  }
}

/**
 * The date asks for the evaluation in writing, so it is kept on the day the evaluation was signed or laid before the
 * committee, whichever was first. What the committee then decides is a duty of its own, without a date.
 */
export const evaluationDue = defineKind<"evaluationDue">({
  kind: "evaluationDue",
  group: "openness",
  subject: "trip",
  parameters: {
    count: { type: "whole", min: 1, max: 1000, usual: 60, optional: true },
    unit: { type: "choice", options: timeUnits, usual: "days" },
  },
  judge: ({ rule, trip, today }) =>
    judgeAfterReturn(
      trip,
      {
        dueAfter: (lastDay) => timeAfter(lastDay, rule),
        isDone: ["submitted", "approved"].includes(trip.evaluation.state),
        doneOn: deliveredOn(trip.evaluation, today),
      },
      today,
    ),
  texts: {
    da: {
      name: "Frist for evalueringen",
      template:
        "Udvalget får en skriftlig evaluering {where:af en tur} senest {count} {unit} efter hjemkomsten",
      sentence: (rule) => `Udvalget får en skriftlig evaluering {where:af en tur}${withinTime(rule)}`,
      options: { unit: { days: "dage", months: "måneder" } },
      wayOut: "Få evalueringen underskrevet",
      evidence: afterReturnTexts({ thing: "Evalueringen", done: "Afleveret", counted: "efter hjemkomsten" }),
    },
  },
});

/** The day on which the evaluation was there in writing; null while it is not, or the day is not known. */
export function deliveredOn(
  { signedOn, presentedOn, decidedOn }: EvaluationFacts,
  today: IsoDate,
): IsoDate | null {
  let first: IsoDate | null = null;
  for (const day of [signedOn, presentedOn, decidedOn])
    if (day !== null && day <= today && (first === null || day < first)) first = day;
  return first;
}
