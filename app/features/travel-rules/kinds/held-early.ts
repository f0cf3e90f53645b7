import { addDays, addMonths, daysBetween, firstDayOf } from "~/shared/dates";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** A trip begins within so many months of the period's start. */
    heldEarly: { months: number };
  }
}

export const heldEarly = defineKind<"heldEarly">({
  kind: "heldEarly",
  group: "numberAndTime",
  subject: "trip",
  parameters: { months: { type: "whole", min: 1, max: 48, usual: 24 } },
  judge: ({ rule, trip, index }) => {
    const limit = addDays(addMonths(`${index.facts.period.firstYear}-01-01`, rule.months), -1);
    if (trip.startsOn === null)
      return { outcome: "pending", evidence: "firstDayNotRecorded", params: { limit } };
    const startsOn = firstDayOf(trip.startsOn);
    return startsOn <= limit
      ? { outcome: "met", evidence: "early", params: { startsOn, limit } }
      : {
          outcome: "breached",
          evidence: "late",
          params: { startsOn, limit },
          tripIds: [trip.id],
          overBy: daysBetween(limit, startsOn),
        };
  },
  texts: {
    da: {
      name: "Tidligt i perioden",
      template: "Turen {where} holdes inden for valgperiodens første {months}",
      units: { months: ["måned", "måneder"] },
      wayOut: "Hold turen tidligere",
      evidence: {
        firstDayNotRecorded: (found) =>
          `Turens første dag er ${unknown(found)}. Den skal begynde senest ${found.date("limit")}.`,
        early: (found) =>
          `Turen begynder ${found.date("startsOn")}, og det er senest ${found.date("limit")}.`,
        late: (found) => `Turen begynder ${found.date("startsOn")}, efter ${found.date("limit")}.`,
      },
    },
  },
});
