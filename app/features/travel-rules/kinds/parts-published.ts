import { capitalise, joinWords } from "~/shared/words";
import { judgeAfterReturn, type TimeUnit, timeAfter, timeUnits, withinTime } from "./deadline";
import { afterReturnTexts } from "./deadline-texts";
import { defineKind } from "./kind";

const parts = ["evaluation", "accounts"] as const;

declare module "../rule-sets" {
  interface RuleParameters {
    /** These parts are public so many days or months after the trip's last day; null for no date. */
    partsPublished: { parts: readonly (typeof parts)[number][]; count: number | null; unit: TimeUnit };
  }
}

const words = { evaluation: "evaluering", accounts: "regnskab" };
const alone: Readonly<Record<string, string>> = {
  evaluation: "Evalueringen {where:af en tur} er offentlig",
  accounts: "Regnskabet {where:for en tur} er offentligt",
};

/** Kept on the day the last of the parts came out; a part that has been withdrawn is not out. */
export const partsPublished = defineKind<"partsPublished">({
  kind: "partsPublished",
  group: "openness",
  subject: "trip",
  parameters: {
    parts: { type: "choices", options: parts, usual: parts },
    count: { type: "whole", min: 1, max: 1000, usual: 3, optional: true },
    unit: { type: "choice", options: timeUnits, usual: "months" },
  },
  judge: ({ rule, trip, today }) => {
    const days = rule.parts.map((part) => trip.published[part]);
    const out = days.filter((day) => day !== null);
    const doneOn = out.length === days.length ? (out.sort().at(-1) ?? null) : null;
    const isDone = doneOn !== null;
    return judgeAfterReturn(trip, { dueAfter: (day) => timeAfter(day, rule), isDone, doneOn }, today);
  },
  texts: {
    da: {
      name: "Evaluering og regnskab er offentligt",
      template: "{parts} {where:for en tur} er offentligt senest {count} {unit} efter hjemkomsten",
      sentence: (rule) =>
        `${alone[rule.parts.join()] ?? `${capitalise(joinWords(rule.parts.map((part) => words[part])))} {where:for en tur} er offentligt`}${withinTime(rule)}`,
      options: { parts: words, unit: { days: "dage", months: "måneder" } },
      wayOut: "Få delene offentliggjort",
      evidence: afterReturnTexts({
        thing: "Offentliggørelsen",
        done: "Offentliggjort",
        counted: "efter hjemkomsten",
      }),
    },
  },
});
