import type { PeriodFacts } from "./facts";
import type { Rule } from "./rule-sets";
import { type RuleView, ruleView } from "./rule-view";

/** A rule that is new, gone, or not as it was in an earlier version. */
export interface RuleChange<R = Rule> {
  before: R | null;
  after: R | null;
}

/** What differs between two versions, rule by rule, by their keys; their order is no difference. */
export function ruleChanges(before: readonly Rule[], after: readonly Rule[]): RuleChange[] {
  const earlier = new Map(before.map((rule) => [rule.key, rule]));
  const later = new Set(after.map(({ key }) => key));
  return [
    ...after
      .map((rule) => ({ before: earlier.get(rule.key) ?? null, after: rule }))
      .filter((change) => change.before === null || !isSame(change.before, change.after)),
    ...before.filter(({ key }) => !later.has(key)).map((rule) => ({ before: rule, after: null })),
  ];
}

function isSame(one: Rule, other: Rule): boolean {
  const written = (rule: Rule) => JSON.stringify(Object.entries(rule).sort(([a], [b]) => (a < b ? -1 : 1)));
  return written(one) === written(other);
}

export type RuleChangeView = RuleChange<RuleView>;

export function ruleChangeView(
  { before, after }: RuleChange,
  committees: PeriodFacts["committees"],
): RuleChangeView {
  return { before: before && ruleView(before, committees), after: after && ruleView(after, committees) };
}
