import type { Locale } from "~/shared/texts";
import type { DispensationFacts, ExplanationFacts, PeriodFacts } from "./facts";
import { evidenceSentence, namesIn, ruleSentence } from "./finding-sentences";
import type { Finding, Outcome } from "./findings";
import { isDispensedByTrip } from "./kinds";
import type { Strength } from "./rule-sets";

/** A finding as a page shows it: sentences and names, no ids of rows. */
export interface FindingView {
  ruleKey: string;
  year: number | null;
  outcome: Outcome;
  strength: Strength;
  rule: string;
  evidence: string;
  citation: string;
  inherited: boolean;
  /** Whether a single trip may be dispensed from the rule. */
  dispensedByTrip: boolean;
  committee: { name: string; slug: string } | null;
  trip: { title: string; reference: string } | null;
  /** What lets the rule be departed from. */
  dispensation: DispensationView | null;
  explanation: ExplanationView | null;
}

export type DispensationView = Omit<DispensationFacts, "id" | "ruleKey" | "committeeId" | "tripId">;
export type ExplanationView = Omit<ExplanationFacts, "id" | "ruleKey" | "committeeId" | "tripId">;

/** Serves the workspace and the public site alike: it says only what the facts hold. */
export function findingViews(
  facts: PeriodFacts,
  findings: readonly Finding[],
  locale: Locale = "da",
): FindingView[] {
  const names = namesIn(facts);
  const committees = new Map(facts.committees.map((committee) => [committee.id, committee]));
  const trips = new Map(facts.trips.map((trip) => [trip.id, trip]));
  return findings.map((finding) => {
    const committee = committees.get(finding.committeeId ?? "");
    const trip = trips.get(finding.tripId ?? "");
    const dispensation = facts.dispensations.find(({ id }) => id === finding.allowedBy);
    const explanation = facts.explanations.find(({ id }) => id === finding.allowedBy);
    return {
      ruleKey: finding.ruleKey,
      year: finding.year,
      outcome: finding.outcome,
      strength: finding.strength,
      rule: ruleSentence(finding.rule, locale),
      evidence: evidenceSentence(finding, names, locale),
      citation: finding.citation,
      inherited: finding.inherited,
      dispensedByTrip: isDispensedByTrip(finding.rule),
      committee: committee ? { name: committee.name, slug: committee.slug } : null,
      trip: trip ? { title: trip.title, reference: trip.reference } : null,
      dispensation: dispensation ? dispensationView(dispensation) : null,
      explanation: explanation ? explanationView(explanation) : null,
    };
  });
}

export function dispensationView(facts: DispensationFacts): DispensationView {
  const { body, decidedOn, reason, agendaItem, caseNumber, link, revokedOn, revokedReason } = facts;
  return { body, decidedOn, reason, agendaItem, caseNumber, link, revokedOn, revokedReason };
}

export function explanationView({
  author,
  body,
  noAccountReceived,
  givenOn,
}: ExplanationFacts): ExplanationView {
  return { author, body, noAccountReceived, givenOn };
}
