import type { PeriodFacts } from "./facts";
import { ruleSentence, scopeWords } from "./finding-sentences";
import { ruleKinds } from "./kinds";
import type { RuleGroup } from "./kinds/kind";
import type { Rule, RuleSet, Strength } from "./rule-sets";

/** A rule as a page shows it. */
export interface RuleView {
  key: string;
  group: RuleGroup;
  sentence: string;
  /** Whom it speaks of. */
  scope: string;
  strength: Strength;
  citation: string;
}

/** One version of a period's rules as a page shows it. */
export type RuleSetView = Omit<RuleSet, "rules"> & { rules: readonly RuleView[] };

export function ruleView(rule: Rule, committees: PeriodFacts["committees"]): RuleView {
  const { key, strength, citation, kind } = rule;
  return {
    key,
    group: ruleKinds[kind].group,
    sentence: ruleSentence(rule),
    scope: scopeWords(rule, committees),
    strength,
    citation,
  };
}

export function ruleSetView(ruleSet: RuleSet, committees: PeriodFacts["committees"]): RuleSetView {
  return { ...ruleSet, rules: ruleSet.rules.map((rule) => ruleView(rule, committees)) };
}
