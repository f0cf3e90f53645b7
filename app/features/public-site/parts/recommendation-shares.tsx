import { useTexts } from "~/shared/texts";
import { SharesLine, type ShareTone } from "~/ui/public/shares-line";
import { partTexts } from "../part-texts";
import type { RecommendationStatus } from "./status-badge";

const order: readonly { status: RecommendationStatus; tone: ShareTone }[] = [
  { status: "done", tone: "done" },
  { status: "under_way", tone: "going" },
  { status: "not_started", tone: "waiting" },
  { status: "dropped", tone: "dropped" },
];

/** What came of a number of recommendations, as a line and in words. */
export function RecommendationShares({ statuses }: { statuses: readonly RecommendationStatus[] }) {
  const t = useTexts(partTexts).recommendations;
  return (
    <SharesLine
      lead={t.lead(statuses.length)}
      shares={order.map(({ status, tone }) => {
        const count = statuses.filter((one) => one === status).length;
        return { tone, count, words: t.share[status](count) };
      })}
    />
  );
}
