import type { DispensationFacts, ExplanationFacts, PeriodFacts } from "~/features/travel-rules/facts";
import type { Finding } from "~/features/travel-rules/findings";
import { tripFindings } from "~/features/travel-rules/standings";
import type { IsoDate } from "~/shared/dates";
import { type SpokenFinding, spoken } from "./spoken-findings";

/** Whether the rules were kept, as far as they concern one trip. */
export interface TripRules {
  /** False for a period without rules. */
  areRegistered: boolean;
  /** What says nothing of the trip, since the rule does not concern it, is left out. */
  findings: readonly SpokenFinding[];
  dispensations: readonly DispensationFacts[];
  explanations: readonly ExplanationFacts[];
}

const none: TripRules = { areRegistered: false, findings: [], dispensations: [], explanations: [] };

export function tripRules(facts: PeriodFacts | null, reference: string, today: IsoDate): TripRules {
  if (!facts || facts.ruleSets.length === 0) return none;
  const findings = tripFindings(facts, reference, today).filter(
    ({ outcome }) => outcome !== "not_applicable",
  );
  const concerns = (outcome: Finding["outcome"]) => (departure: { id: string; tripId: string | null }) =>
    departure.tripId === reference ||
    findings.some((finding) => finding.outcome === outcome && finding.allowedBy === departure.id);
  return {
    areRegistered: true,
    findings: together(spoken(facts, findings)),
    dispensations: facts.dispensations.filter(concerns("dispensed")),
    explanations: facts.explanations.filter(concerns("explained")),
  };
}

/** What a rule says alike of several travelling committees is told once. */
function together(findings: readonly SpokenFinding[]): SpokenFinding[] {
  const keyOf = ({ sentence, strength, outcome, evidence }: SpokenFinding) =>
    [sentence, strength, outcome, evidence].join("|");
  const keys = findings.map(keyOf);
  return findings.filter((finding, index) => keys.indexOf(keyOf(finding)) === index);
}
