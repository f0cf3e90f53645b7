import { useTexts } from "~/shared/texts";
import { Difference } from "~/ui/difference";
import { LinedList } from "~/ui/lined-list";
import { draftTexts } from "../draft/texts";
import type { RuleChangeView } from "../rule-changes";
import type { RuleView } from "../rule-view";
import { travelRuleTexts } from "../texts";

/** What a version changed, rule by rule. */
export function RuleChanges({ changes }: { changes: readonly RuleChangeView[] }) {
  const t = useTexts(draftTexts).changes;
  const lineOf = useRuleLine();
  return (
    <LinedList>
      {changes.map(({ before, after }) => (
        <li key={(after ?? before)?.key}>
          <span className="meta">{before ? (after ? t.changed : t.removed) : t.added}</span>{" "}
          {before && after ? <RuleDifference before={before} after={after} /> : lineOf(after ?? before)}
        </li>
      ))}
    </LinedList>
  );
}

interface RuleDifferenceProps {
  before: RuleView;
  after: RuleView;
}

/** What a rule said and says, with what was taken out and put in. */
export function RuleDifference({ before, after }: RuleDifferenceProps) {
  const t = useTexts(draftTexts).changes;
  const lineOf = useRuleLine();
  return (
    <>
      <Difference before={lineOf(before)} after={lineOf(after)} />
      {before.citation !== after.citation && (
        <>
          {" "}
          {t.citation} »<Difference before={before.citation} after={after.citation} />«
        </>
      )}
    </>
  );
}

/** The rule in one line: what it says, whether it must, and for whom. */
function useRuleLine() {
  const { must, should, appliesTo } = useTexts(travelRuleTexts).rules;
  return (rule: RuleView | null) =>
    rule ? `${rule.sentence}. ${rule.strength === "must" ? must : should}. ${appliesTo(rule.scope)}.` : "";
}
