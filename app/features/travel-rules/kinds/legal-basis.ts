import { beforeDepartureTexts, unknown } from "./deadline-texts";
import { judgeBeforeDeparture } from "./departure";
import { defineKind } from "./kind";

const requesters = ["council", "committee", "either"] as const;

declare module "../rule-sets" {
  interface RuleParameters {
    /** The members are asked to travel before they do, by the council or by a committee of it. */
    legalBasis: { by: (typeof requesters)[number] };
  }
}

/**
 * Members' expenses and lost earnings are covered for a trip that the council or one of its committees has asked them
 * to take (lov om kommunernes styrelse § 16, stk. 1). A request in general is as good as one for the trip.
 */
export const legalBasis = defineKind<"legalBasis">({
  kind: "legalBasis",
  group: "programmeAndDecisions",
  subject: "trip",
  parameters: { by: { type: "choice", options: requesters, usual: "either" } },
  judge: ({ rule, trip, today }) => {
    if (trip.legalBases === null) return { outcome: "pending", evidence: "notRecorded" };
    const given = trip.legalBases.filter(
      ({ requestedBy }) => rule.by === "either" || requestedBy === rule.by,
    );
    const [first = null] = given.flatMap(({ decidedOn }) => decidedOn ?? []).sort();
    return judgeBeforeDeparture(trip, { daysBefore: 1, isDone: given.length > 0, doneOn: first }, today);
  },
  texts: {
    da: {
      name: "Hjemmel før afrejsen",
      template: "{by} har anmodet medlemmerne om at deltage {where:i en tur} før afrejsen",
      options: {
        by: { council: "byrådet", committee: "udvalget", either: "byrådet eller et udvalg" },
      },
      wayOut: "Skriv hjemlen ind med den dag, den blev besluttet",
      evidence: {
        ...beforeDepartureTexts({ thing: "Hjemlen", done: "Besluttet", counted: "fra afrejsen" }),
        notRecorded: (found) => `Turens hjemmel er ${unknown(found)}.`,
      },
    },
  },
});
