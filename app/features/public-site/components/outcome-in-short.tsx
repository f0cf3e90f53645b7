import { useTexts } from "~/shared/texts";
import { partTexts } from "../part-texts";
import { type RecommendationStatus, statusOrder } from "../recommendation-status";
import type { CurrentParts } from "../trip-record";
import { tripTexts } from "../trip-texts";

/** How many recommendations, and what came of them. */
export function OutcomeInShort({ parts: { evaluation, follow_up: followUp } }: { parts: CurrentParts }) {
  const t = useTexts(tripTexts).short;
  const { share } = useTexts(partTexts).recommendations;
  const count = followUp?.recommendations.length ?? evaluation?.recommendations.length ?? 0;
  const having = (status: RecommendationStatus) =>
    followUp?.recommendations.filter((one) => one.status === status).length ?? 0;
  const words = statusOrder.flatMap((status) => (having(status) > 0 ? [share[status](having(status))] : []));
  return (
    <>
      {t.recommendations(count)} {words.length > 0 && t.statuses(words)}
    </>
  );
}
