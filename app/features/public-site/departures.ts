import type { PeriodFacts } from "~/features/travel-rules/facts";
import { ruleName } from "~/features/travel-rules/finding-sentences";
import type { IsoDate } from "~/shared/dates";
import { joinWords } from "~/shared/words";

/** One time that a rule was departed from, and why. */
export interface Departure {
  kind: "dispensation" | "explanation";
  key: string;
  on: IsoDate;
  /** The body that gave it, or who accounts for it. */
  by: string;
  /** The rule, in a few words. */
  rule: string;
  /** Whom it concerns; null for the whole period. */
  committee: { slug: string; name: string } | null;
  trip: { reference: string; name: string } | null;
  reason: string;
  noAccountReceived: boolean;
  agendaItem: string;
  caseNumber: string;
  link: string;
  revoked: { on: IsoDate; reason: string } | null;
}

/** All dispensations and explanations of a period, the newest first. */
export function departuresOf(facts: PeriodFacts): Departure[] {
  const dispensations = facts.dispensations.map(
    (given): Departure => ({
      ...subjectOf(facts, given),
      kind: "dispensation",
      key: `dispensation-${given.id}`,
      on: given.decidedOn,
      by: given.body,
      reason: given.reason,
      noAccountReceived: false,
      agendaItem: given.agendaItem,
      caseNumber: given.caseNumber,
      link: given.link,
      revoked: given.revokedOn ? { on: given.revokedOn, reason: given.revokedReason ?? "" } : null,
    }),
  );
  const explanations = facts.explanations.map(
    (given): Departure => ({
      ...subjectOf(facts, given),
      kind: "explanation",
      key: `explanation-${given.id}`,
      on: given.givenOn,
      by: given.author,
      reason: given.body,
      noAccountReceived: given.noAccountReceived,
      agendaItem: "",
      caseNumber: "",
      link: "",
      revoked: null,
    }),
  );
  return [...dispensations, ...explanations].sort((a, b) => b.on.localeCompare(a.on));
}

interface Subject {
  ruleKey: string;
  committeeId: string | null;
  tripId: string | null;
}

function subjectOf(facts: PeriodFacts, { ruleKey, committeeId, tripId }: Subject) {
  const committee = facts.committees.find(({ id }) => id === committeeId);
  const trip = facts.trips.find(({ id }) => id === tripId);
  return {
    rule: ruleName(facts, ruleKey),
    committee: committee ? { slug: committee.slug, name: committee.name } : null,
    trip: trip ? { reference: trip.reference, name: joinWords(trip.places) || trip.title } : null,
  };
}
