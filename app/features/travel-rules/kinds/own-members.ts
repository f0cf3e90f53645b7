import { unknown } from "./deadline-texts";
import { guestsOf } from "./guests";
import { defineKind } from "./kind";

declare module "../rule-sets" {
  interface RuleParameters {
    /** Only members of the travelling committees travel as politicians. */
    ownMembers: Record<never, never>;
  }
}

/** Whoever has a seat in one of the travelling committees on the first day, substitutes too. */
export const ownMembers = defineKind<"ownMembers">({
  kind: "ownMembers",
  group: "placePeopleMoney",
  subject: "trip",
  parameters: {},
  judge: ({ trip, index }) => {
    const { politicians } = trip.travellers;
    if (politicians.length === 0 || trip.startsOn === null)
      return { outcome: "pending", evidence: "notRecorded" };
    const others = guestsOf(trip, index);
    if (others.length > 0)
      return {
        outcome: "breached",
        evidence: "others",
        params: { names: others.map(({ name }) => name ?? "et navn, der er slettet") },
        tripIds: [trip.id],
        overBy: others.length,
      };
    return politicians.some(({ personId }) => personId === null)
      ? { outcome: "pending", evidence: "unnamed" }
      : { outcome: "met", evidence: "own" };
  },
  texts: {
    da: {
      name: "Kun udvalgets egne medlemmer",
      template: "Kun medlemmer af de deltagende udvalg rejser med som politikere {where:på en tur}",
      wayOut: ["tag de andre af turen", "lad deres udvalg deltage"],
      evidence: {
        notRecorded: (found) => `Turens politikere er ${unknown(found)}.`,
        unnamed: (found) => `Nogle af politikernes navne er ${unknown(found)}.`,
        others: (found) => `Uden plads i et deltagende udvalg: ${found.list("names")}.`,
        own: () => "Alle har plads i et deltagende udvalg.",
      },
    },
  },
});
