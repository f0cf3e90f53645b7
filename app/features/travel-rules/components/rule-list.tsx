import { Fragment } from "react";
import { useTexts } from "~/shared/texts";
import { Heading, type HeadingLevel } from "~/ui/heading";
import type { RuleView } from "../rule-view";
import { ruleWords } from "../rule-words";
import { travelRuleTexts } from "../texts";

interface RuleListProps {
  rules: readonly RuleView[];
  /** The rank of the groups' headings. */
  level?: HeadingLevel;
}

/** A period's rules under their headings, as numbered sentences with their strength, scope and own words. */
export function RuleList({ rules, level = 3 }: RuleListProps) {
  const t = useTexts(travelRuleTexts).rules;
  const { groups } = useTexts(ruleWords);
  const numbers = new Map<string, number>();
  const present = (Object.keys(groups) as (keyof typeof groups)[])
    .map((group) => ({ group, own: rules.filter((rule) => rule.group === group) }))
    .filter(({ own }) => own.length > 0);
  for (const { own } of present) for (const { key } of own) numbers.set(key, numbers.size + 1);
  return present.map(({ group, own }) => (
    <Fragment key={group}>
      <Heading level={level} className="sub">
        {groups[group]}
      </Heading>
      <ol className="list rules">
        {own.map((rule) => (
          <li key={rule.key} className="rule">
            <span className="rule-number">{numbers.get(rule.key)}</span>
            <p>
              {rule.sentence}.<span className="meta">{t.appliesTo(rule.scope)}.</span>
              {rule.citation && <cite className="meta">»{rule.citation}«</cite>}
            </p>
            <span>{rule.strength === "must" ? <strong>{t.must}</strong> : t.should}</span>
          </li>
        ))}
      </ol>
    </Fragment>
  ));
}
