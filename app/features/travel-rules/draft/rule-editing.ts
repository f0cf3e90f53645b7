import type { Typed } from "~/shared/form-data";
import type { PeriodFacts } from "../facts";
import { ruleKinds } from "../kinds";
import { kindName } from "../rule-sentence";
import type { Rule, RuleKind } from "../rule-sets";
import { type RuleView, ruleView } from "../rule-view";
import { groupOf, type KeylessRule, usualRule, withRuleMoved } from "./rule-draft";
import type { Specs } from "./rule-form";
import { type SentencePart, sentenceParts } from "./sentence-parts";
import { typedRule } from "./typed-rule";

/** The rule that is open in its form, as plain data. */
export interface RuleEditing {
  /** Null while the rule is new. */
  key: string | null;
  kind: RuleKind;
  group: RuleView["group"];
  /** What the rule is about. */
  name: string;
  parts: readonly SentencePart[];
  specs: Specs;
  /** What stands in the fields at first. */
  defaults: Typed;
  /** The same rule in the version that the draft follows. */
  earlier: RuleView | null;
  /** As it stands in the draft. */
  present: RuleView | null;
  committees: readonly { value: string; label: string }[];
  mayMove: { up: boolean; down: boolean };
}

export function newRuleEditing(kind: RuleKind, facts: PeriodFacts): RuleEditing {
  return { ...editingOf(usualRule(kind), facts), key: null, earlier: null, present: null };
}

export function ruleEditing(rules: readonly Rule[], rule: Rule, facts: PeriodFacts): RuleEditing {
  const earlier = facts.ruleSets.at(-1)?.rules.find(({ key }) => key === rule.key);
  const isMoved = (direction: "up" | "down") =>
    withRuleMoved(rules, rule.key, direction).indexOf(rule) !== rules.indexOf(rule);
  return {
    ...editingOf(rule, facts),
    key: rule.key,
    earlier: earlier ? ruleView(earlier, facts.committees) : null,
    present: ruleView(rule, facts.committees),
    mayMove: { up: isMoved("up"), down: isMoved("down") },
  };
}

function editingOf(rule: Rule | KeylessRule, { committees }: PeriodFacts) {
  return {
    kind: rule.kind,
    group: groupOf(rule),
    name: kindName(rule.kind),
    parts: sentenceParts(rule.kind),
    specs: ruleKinds[rule.kind].parameters as Specs,
    defaults: typedRule(rule),
    committees: committees.map(({ id, name }) => ({ value: id, label: name })),
    mayMove: { up: false, down: false },
  };
}
