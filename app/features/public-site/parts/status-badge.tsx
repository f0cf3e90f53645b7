import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import { partTexts } from "../part-texts";
import type { RecommendationStatus } from "../recommendation-status";

const tones: Record<RecommendationStatus, BadgeTone> = {
  done: "success",
  under_way: "info",
  not_started: "warning",
  dropped: "plain",
};

export function StatusBadge({ status }: { status: RecommendationStatus }) {
  const t = useTexts(partTexts).recommendations;
  return <Badge tone={tones[status]}>{t.status[status]}</Badge>;
}
