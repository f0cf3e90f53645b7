import { useTexts } from "~/shared/texts";
import type { RuleEditing } from "../../draft/rule-editing";
import { draftTexts } from "../../draft/texts";
import { RuleDifference } from "../rule-changes";

interface EarlierRuleProps {
  editing: RuleEditing;
  /** The number of the version that the draft follows. */
  newest: number | null;
}

/** What the version before says of the rule, with what the draft has changed in it. */
export function EarlierRule({ editing: { earlier, present }, newest }: EarlierRuleProps) {
  const t = useTexts(draftTexts).editing;
  if (newest === null) return null;
  if (!earlier || !present) return <p className="meta">{t.notInVersion(newest)}</p>;
  if (JSON.stringify(earlier) === JSON.stringify(present))
    return <p className="meta">{t.asInVersion(newest)}</p>;
  return (
    <p className="meta">
      {t.inVersion(newest)} <RuleDifference before={earlier} after={present} />
    </p>
  );
}
