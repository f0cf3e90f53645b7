import type { PeriodFacts } from "~/features/travel-rules/facts";
import { evidenceSentence, namesIn, ruleSentence } from "~/features/travel-rules/finding-sentences";
import type { Finding } from "~/features/travel-rules/findings";

/** A finding with its rule and its evidence in words. */
export interface SpokenFinding extends Omit<Finding, "evidence"> {
  /** The rule: »Hvert udvalg holder mindst én studietur i valgperioden«. */
  sentence: string;
  evidence: string;
  /** Set where it is of a committee and not of a trip. */
  committee: string | null;
}

export function spoken(facts: PeriodFacts, findings: readonly Finding[]): SpokenFinding[] {
  const names = namesIn(facts, { isPublic: true });
  return findings.map((finding) => {
    return {
      ...finding,
      sentence: ruleSentence(finding.rule),
      evidence: evidenceSentence(finding, names),
      committee: facts.committees.find(({ id }) => id === finding.committeeId)?.name ?? null,
    };
  });
}
