import type { IsoDate } from "~/shared/dates";
import type { DispensationFacts, ExplanationFacts, PeriodFacts } from "./facts";
import type { FactsIndex } from "./facts-index";
import type { Finding, Outcome } from "./findings";

/** The dispensations from one rule that have been given and not taken back. */
export function dispensationsInForce(facts: PeriodFacts, key: string, today: IsoDate): DispensationFacts[] {
  return facts.dispensations.filter((given) => given.ruleKey === key && isInForce(given, today));
}

function isInForce({ decidedOn, revokedOn }: DispensationFacts, today: IsoDate): boolean {
  return decidedOn <= today && (revokedOn === null || today < revokedOn);
}

/**
 * What dispensations and explanations make of a kind's findings: a 'must' that is breached or at risk may be
 * dispensed from, a breached 'should' explained. Once the period is over they also settle what is still open, since
 * it could not be closed otherwise. A dispensation for one trip from a limit is the kind's own matter, since the trip
 * then takes no place.
 */
export function withAllowances(findings: readonly Finding[], index: FactsIndex, today: IsoDate): Finding[] {
  return findings.map((finding) => {
    const allowed =
      finding.strength === "must" ? dispensed(finding, index, today) : explained(finding, index, today);
    return withInheritance(allowed, index);
  });
}

const openOutcomes: readonly Outcome[] = ["breached", "at_risk", "pending"];
const dispensable: readonly Outcome[] = ["breached", "at_risk"];
const explainable: readonly Outcome[] = ["breached"];

/** Whether a departure can settle the finding today: one of these outcomes, or any open one after the period. */
function canBeSettled(
  { outcome }: Finding,
  outcomes: readonly Outcome[],
  { periodEnd }: FactsIndex,
  today: IsoDate,
): boolean {
  return (today > periodEnd ? openOutcomes : outcomes).includes(outcome);
}

function dispensed(finding: Finding, index: FactsIndex, today: IsoDate): Finding {
  if (!canBeSettled(finding, dispensable, index, today)) return finding;
  const given = index.facts.dispensations.find(
    (dispensation) =>
      dispensation.ruleKey === finding.ruleKey &&
      isInForce(dispensation, today) &&
      concernsCommittee(dispensation, finding, index) &&
      (dispensation.tripId === null || dispensation.tripId === finding.tripId),
  );
  return given ? { ...finding, outcome: "dispensed", allowedBy: given.id } : finding;
}

function explained(finding: Finding, index: FactsIndex, today: IsoDate): Finding {
  if (!canBeSettled(finding, explainable, index, today)) return finding;
  const given = index.facts.explanations.find(
    (explanation) =>
      explanation.ruleKey === finding.ruleKey &&
      concernsCommittee(explanation, finding, index) &&
      (explanation.tripId === null || [finding.tripId, ...finding.tripIds].includes(explanation.tripId)),
  );
  return given ? { ...finding, outcome: "explained", allowedBy: given.id } : finding;
}

/** A trip's finding is its lead committee's to answer for. */
function concernsCommittee(
  { committeeId }: DispensationFacts | ExplanationFacts,
  finding: Finding,
  index: FactsIndex,
): boolean {
  if (committeeId === null) return true;
  return committeeId === (finding.committeeId ?? index.trips.get(finding.tripId ?? "")?.leadCommitteeId);
}

/** A breach is inherited if an import or newly adopted rules brought all of it. */
function withInheritance(finding: Finding, { facts }: FactsIndex): Finding {
  if (finding.outcome !== "breached" || facts.inheritedBreaches.length === 0) return finding;
  const rows = facts.inheritedBreaches.filter(
    (row) =>
      row.ruleKey === finding.ruleKey && row.committeeId === finding.committeeId && row.year === finding.year,
  );
  const tripIds = finding.tripIds.length > 0 ? finding.tripIds : [finding.tripId];
  return { ...finding, inherited: tripIds.every((id) => rows.some((row) => row.tripId === id)) };
}
