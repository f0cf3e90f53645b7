import { useTexts } from "~/shared/texts";
import { appliesToWords, ruleSentence } from "../finding-sentences";
import type { Rule } from "../rule-sets";
import { travelRuleTexts } from "../texts";

/** A period's rules as numbered sentences, each with its strength, whom it speaks of, and its own words. */
export function RuleList({ rules }: { rules: readonly Rule[] }) {
  const t = useTexts(travelRuleTexts).rules;
  return (
    <ol className="list rules">
      {rules.map((rule, place) => (
        <li key={`${place} ${rule.kind}`} className="rule">
          <span className="rule-number">{place + 1}</span>
          <p>
            {ruleSentence(rule)}.<span className="meta">{t.appliesTo(appliesToWords(rule.appliesTo))}.</span>
            {rule.citation && <cite className="meta">»{rule.citation}«</cite>}
          </p>
          <span>{rule.strength === "must" ? <strong>{t.must}</strong> : t.should}</span>
        </li>
      ))}
    </ol>
  );
}
