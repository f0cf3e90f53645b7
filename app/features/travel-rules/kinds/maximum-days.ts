import { daysBetween, precisionOf } from "~/shared/dates";
import { plural } from "~/shared/words";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** A trip lasts at most so many days, the first and the last counted. */
    maximumDays: { days: number };
  }
}

export const maximumDays = defineKind<"maximumDays">({
  kind: "maximumDays",
  group: "numberAndTime",
  subject: "trip",
  parameters: { days: { type: "whole", min: 1, max: 365, usual: 4 } },
  judge: ({ rule, trip }) => {
    const { startsOn, endsOn } = trip;
    if (!startsOn || !endsOn || precisionOf(startsOn) !== "day" || precisionOf(endsOn) !== "day")
      return { outcome: "pending", evidence: "notRecorded" };
    const days = daysBetween(startsOn, endsOn) + 1;
    const params = { days, limit: rule.days };
    return days <= rule.days
      ? { outcome: "met", evidence: "within", params }
      : { outcome: "breached", evidence: "exceeded", params, tripIds: [trip.id], overBy: days - rule.days };
  },
  texts: {
    da: {
      name: "Højeste antal dage",
      template: "En tur {where} varer højst {days}",
      units: { days: ["dag", "dage"] },
      wayOut: "Forkort turen",
      evidence: {
        notRecorded: (found) => `Turens datoer er ${unknown(found)}.`,
        within: (found) => `Turen varer ${inDays(found.number("days"))}.`,
        exceeded: (found) =>
          `Turen varer ${inDays(found.number("days"))}, og højst ${found.number("limit")} er tilladt.`,
      },
    },
  },
});

const inDays = (n: number) => `${n} ${plural(n, "dag", "dage")}`;
