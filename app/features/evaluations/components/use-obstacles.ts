import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import type { EvaluationView } from "../evaluation-view.server";
import { evaluationTexts } from "../texts";

/** What stands in the way of sending, and what is worth knowing although it does not. */
export function useObstacles({ hindrances, counts, recommendations }: EvaluationView) {
  const t = useTexts(evaluationTexts);
  const withoutOwner = recommendations.filter(({ owner }) => owner === "").length;
  const notes = [
    counts.missing.length > 0 && t.missingContributions(counts.missing.length),
    withoutOwner > 0 && t.withoutOwner(withoutOwner),
  ].filter((note) => note !== false);
  return {
    before: joinWords(hindrances.map(({ section, why }) => t.hindrance[why](t.sections[section]))),
    despite: joinWords(notes),
  };
}
