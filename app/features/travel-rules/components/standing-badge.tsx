import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import type { Stage } from "../findings";
import { travelRuleTexts } from "../texts";

const tones: Readonly<Record<Stage, BadgeTone>> = {
  nothing: "warning",
  planned: "plain",
  approved: "success",
  under_way: "info",
  dates_passed: "warning",
  held: "info",
};

/** The furthest that a committee's trips have come, in words. */
export function StandingBadge({ stage }: { stage: Stage }) {
  const t = useTexts(travelRuleTexts);
  return <Badge tone={tones[stage]}>{t.stage[stage]}</Badge>;
}
