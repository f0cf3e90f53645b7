import { plural } from "~/shared/words";
import { unknown } from "./deadline-texts";
import { defineKind } from "./kind";

const spans = ["committee", "trip"] as const;

declare module "../rule-sets" {
  interface RuleParameters {
    /** At most so many officials travel along, for each travelling committee or in all. */
    maximumOfficials: { count: number; per: (typeof spans)[number] };
  }
}

export const maximumOfficials = defineKind<"maximumOfficials">({
  kind: "maximumOfficials",
  group: "placePeopleMoney",
  subject: "trip",
  parameters: {
    count: { type: "whole", min: 0, max: 100, usual: 2 },
    per: { type: "choice", options: spans, usual: "committee" },
  },
  judge: ({ rule, trip }) => {
    const { officials } = trip.travellers;
    if (officials === null) return { outcome: "pending", evidence: "notRecorded" };
    const limit = rule.count * (rule.per === "committee" ? trip.committeeIds.length : 1);
    const params = { count: officials, limit };
    return officials <= limit
      ? { outcome: "met", evidence: "within", params }
      : { outcome: "breached", evidence: "exceeded", params, tripIds: [trip.id], overBy: officials - limit };
  },
  texts: {
    da: {
      name: "Højeste antal embedsmænd",
      template: "Højst {count} er med for {per} {where:på en tur}",
      sentence: ({ count, per }) => {
        if (count === 0) return "Ingen embedsmænd er med {where:på en tur}";
        return per === "trip" ? "Højst {count} er med på hele turen {where}" : null;
      },
      units: { count: ["embedsmand", "embedsmænd"] },
      options: { per: { committee: "hvert deltagende udvalg", trip: "hele turen" } },
      wayOut: "Lad færre embedsmænd rejse med",
      evidence: {
        notRecorded: (found) => `Antallet af embedsmænd er ${unknown(found)}.`,
        within: (found) => `${officials(found.number("count"))} er med.`,
        exceeded: (found) =>
          `${officials(found.number("count"))} er med, og højst ${found.number("limit")} er tilladt.`,
      },
    },
  },
});

const officials = (n: number) =>
  n === 0 ? "Ingen embedsmænd" : `${n} ${plural(n, "embedsmand", "embedsmænd")}`;
