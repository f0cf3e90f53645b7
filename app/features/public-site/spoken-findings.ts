import type { PeriodFacts } from "~/features/travel-rules/facts";
import { evidenceSentence, namesIn, ruleSentence } from "~/features/travel-rules/finding-sentences";
import type { Finding } from "~/features/travel-rules/findings";
import type { Rule } from "~/features/travel-rules/rule-sets";

/** A finding with its rule and its evidence in words. */
export interface SpokenFinding extends Omit<Finding, "evidence"> {
  /** The rule: »Hvert udvalg holder mindst én studietur i valgperioden«. */
  sentence: string;
  evidence: string;
  /** Set where it is of a committee and not of a trip. */
  committee: string | null;
}

export function spoken(facts: PeriodFacts, findings: readonly Finding[]): SpokenFinding[] {
  const names = namesIn(facts);
  return findings.map((finding) => {
    const rule = ruleOf(facts, finding);
    return {
      ...finding,
      sentence: rule ? ruleSentence(rule) : finding.citation,
      evidence: evidenceSentence(finding, names),
      committee: facts.committees.find(({ id }) => id === finding.committeeId)?.name ?? null,
    };
  });
}

/** The rule that a finding speaks of: of the newest version that has it. */
function ruleOf({ ruleSets }: PeriodFacts, { ruleKind, strength, citation }: Finding): Rule | undefined {
  return ruleSets
    .flatMap(({ rules }) => rules)
    .findLast((rule) => rule.kind === ruleKind && rule.strength === strength && rule.citation === citation);
}
