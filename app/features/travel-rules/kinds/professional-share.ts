import { percentWhole } from "~/shared/words";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** At least so many per cent of the programme's minutes are professional. */
    professionalShare: { percent: number };
  }
}

/** By the minutes of visits with times; travel and what was cancelled do not count. */
export const professionalShare = defineKind<"professionalShare">({
  kind: "professionalShare",
  group: "programmeAndDecisions",
  subject: "trip",
  parameters: { percent: { type: "whole", min: 1, max: 100, usual: 75 } },
  judge: ({ rule, trip }) => {
    if (trip.programme === null) return { outcome: "pending", evidence: "notRecorded" };
    const { professionalMinutes, countedMinutes } = trip.programme;
    const params = { percent: percentWhole(professionalMinutes, countedMinutes) ?? 0, limit: rule.percent };
    return professionalMinutes * 100 >= rule.percent * countedMinutes
      ? { outcome: "met", evidence: "share", params }
      : {
          outcome: "breached",
          evidence: "below",
          params,
          tripIds: [trip.id],
          overBy: Math.max(1, rule.percent - params.percent),
        };
  },
  texts: {
    da: {
      name: "Faglig andel af programmet",
      template: "Mindst {percent} af programmet {where:på en tur} er fagligt",
      units: { percent: ["%", "%"] },
      wayOut: "Læg flere faglige programpunkter ind",
      evidence: {
        notRecorded: (found) =>
          `Programmets tider er ${unknown(found)}, så den faglige andel kan ikke regnes ud.`,
        share: (found) => `${found.number("percent")} % af programmet er fagligt.`,
        below: (found) =>
          `${found.number("percent")} % af programmet er fagligt, og reglen kræver ${found.number("limit")} %.`,
      },
    },
  },
});
