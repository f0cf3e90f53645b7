import { useTexts } from "~/shared/texts";
import type { TripRules } from "../trip-rules";
import { tripTexts } from "../trip-texts";

/** Whether the rules were kept, in a line. */
export function RulesInShort({ rules: { areRegistered, findings } }: { rules: TripRules }) {
  const t = useTexts(tripTexts).short;
  if (!areRegistered) return <>{t.rulesNone}</>;
  if (findings.length === 0) return <>{t.noRuleConcerns}</>;
  const judged = findings.filter(({ outcome }) => outcome !== "pending" && outcome !== "at_risk");
  if (judged.length === 0) return <>{t.rulesPending}</>;
  const kept = judged.filter(({ outcome }) => outcome === "met");
  const others = judged.filter(({ outcome }) => outcome !== "met");
  return (
    <>
      {t.rulesKept(kept.length, judged.length)} {others.map(({ evidence }) => evidence).join(" ")}{" "}
      {judged.length < findings.length && t.rulesRest}
    </>
  );
}
