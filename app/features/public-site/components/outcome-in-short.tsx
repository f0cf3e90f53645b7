import { useTexts } from "~/shared/texts";
import { firstSentence } from "../first-sentence";
import { partTexts } from "../part-texts";
import { type RecommendationStatus, statusOrder } from "../recommendation-status";
import type { CurrentParts } from "../trip-record";
import { tripTexts } from "../trip-texts";

/**
 * How many recommendations, and what came of them. An evaluation known from old sources, of which none are known, is
 * told of by its summary.
 */
export function OutcomeInShort({ parts: { evaluation, follow_up: followUp } }: { parts: CurrentParts }) {
  const t = useTexts(tripTexts).short;
  const { share } = useTexts(partTexts).recommendations;
  const count = followUp?.recommendations.length ?? evaluation?.recommendations.length ?? 0;
  const having = (status: RecommendationStatus) =>
    followUp?.recommendations.filter((one) => one.status === status).length ?? 0;
  if (count === 0 && evaluation?.contributions === null) {
    const summary = evaluation.sections.find(({ section }) => section === "summary")?.body ?? "";
    return (
      <>
        {firstSentence(summary)} {t.recommendationsNotKnown}
      </>
    );
  }
  const words = statusOrder.flatMap((status) => (having(status) > 0 ? [share[status](having(status))] : []));
  return (
    <>
      {t.recommendations(count)} {words.length > 0 && t.statuses(words)}
    </>
  );
}
