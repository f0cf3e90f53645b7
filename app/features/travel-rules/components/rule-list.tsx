import { useTexts } from "~/shared/texts";
import type { RuleView } from "../rule-view";
import { travelRuleTexts } from "../texts";

/** A period's rules as numbered sentences, each with its strength, whom it speaks of, and its own words. */
export function RuleList({ rules }: { rules: readonly RuleView[] }) {
  const t = useTexts(travelRuleTexts).rules;
  return (
    <ol className="list rules">
      {rules.map((rule, place) => (
        <li key={rule.key} className="rule">
          <span className="rule-number">{place + 1}</span>
          <p>
            {rule.sentence}.<span className="meta">{t.appliesTo(rule.scope)}.</span>
            {rule.citation && <cite className="meta">»{rule.citation}«</cite>}
          </p>
          <span>{rule.strength === "must" ? <strong>{t.must}</strong> : t.should}</span>
        </li>
      ))}
    </ol>
  );
}
