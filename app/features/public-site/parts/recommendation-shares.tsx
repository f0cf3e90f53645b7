import { useTexts } from "~/shared/texts";
import { SharesLine, type ShareTone } from "~/ui/public/shares-line";
import { partTexts } from "../part-texts";
import { type RecommendationStatus, statusOrder } from "../recommendation-status";

const tones: Record<RecommendationStatus, ShareTone> = {
  done: "done",
  under_way: "going",
  not_started: "waiting",
  dropped: "dropped",
};

/** What came of a number of recommendations, as a line and in words. */
export function RecommendationShares({ statuses }: { statuses: readonly RecommendationStatus[] }) {
  const t = useTexts(partTexts).recommendations;
  return (
    <SharesLine
      lead={t.lead(statuses.length)}
      shares={statusOrder.map((status) => {
        const count = statuses.filter((one) => one === status).length;
        return { tone: tones[status], count, words: t.share[status](count) };
      })}
    />
  );
}
