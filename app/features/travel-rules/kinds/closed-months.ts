import { addDays, addMonths, daysBetween, firstDayOf } from "~/shared/dates";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** No trips in the last so many months of the period. */
    closedMonths: { months: number };
  }
}

export const closedMonths = defineKind<"closedMonths">({
  kind: "closedMonths",
  group: "numberAndTime",
  subject: "trip",
  parameters: { months: { type: "whole", min: 1, max: 47, usual: 6 } },
  judge: ({ rule, trip, index }) => {
    const closedFrom = addMonths(addDays(index.periodEnd, 1), -rule.months);
    if (trip.startsOn === null) return { outcome: "pending", evidence: "firstDayNotRecorded" };
    const startsOn = firstDayOf(trip.startsOn);
    return startsOn < closedFrom
      ? { outcome: "met", evidence: "before", params: { startsOn, closedFrom } }
      : {
          outcome: "breached",
          evidence: "closed",
          params: { startsOn, closedFrom },
          tripIds: [trip.id],
          overBy: daysBetween(closedFrom, startsOn) + 1,
        };
  },
  texts: {
    da: {
      name: "Sidste måneder uden studieture",
      template: "Der holdes ingen studieture {where} i valgperiodens sidste {months}",
      units: { months: ["måned", "måneder"] },
      wayOut: "Hold turen tidligere",
      evidence: {
        firstDayNotRecorded: (found) => `Turens første dag er ${unknown(found)}.`,
        before: (found) => `Turen begynder ${found.date("startsOn")}, før ${found.date("closedFrom")}.`,
        closed: (found) =>
          `Turen begynder ${found.date("startsOn")}, og fra ${found.date("closedFrom")} holdes der ingen ture.`,
      },
    },
  },
});
