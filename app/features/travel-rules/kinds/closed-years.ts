import { yearOf } from "../trip-progress";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

const years = ["first", "second", "third", "fourth"] as const;

declare module "../rule-sets" {
  interface RuleParameters {
    /** No trips in these years of the period. */
    closedYears: { years: readonly (typeof years)[number][] };
  }
}

export const closedYears = defineKind<"closedYears">({
  kind: "closedYears",
  group: "numberAndTime",
  subject: "trip",
  parameters: { years: { type: "choices", options: years, usual: ["fourth"] } },
  judge: ({ rule, trip, index }) => {
    const year = yearOf(trip);
    if (year === null) return { outcome: "pending", evidence: "firstDayNotRecorded" };
    const closed = rule.years.map((each) => index.facts.period.firstYear + years.indexOf(each));
    return closed.includes(year)
      ? { outcome: "breached", evidence: "closed", params: { tripYear: year }, tripIds: [trip.id], overBy: 1 }
      : { outcome: "met", evidence: "open", params: { tripYear: year } };
  },
  texts: {
    da: {
      name: "År uden studieture",
      template: "Der holdes ingen studieture {where} i valgperiodens {years} år",
      options: { years: { first: "første", second: "andet", third: "tredje", fourth: "fjerde" } },
      wayOut: "Flyt turen til et andet år",
      evidence: {
        firstDayNotRecorded: (found) => `Turens år er ${unknown(found)}.`,
        closed: (found) => `Turen ligger i ${found.number("tripYear")}, hvor der ingen ture holdes.`,
        open: (found) => `Turen ligger i ${found.number("tripYear")}.`,
      },
    },
  },
});
