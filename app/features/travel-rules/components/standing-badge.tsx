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

interface StandingBadgeProps {
  stage: Stage;
  /** False where no rule speaks of the committee: then it is no shortcoming to have nothing planned. */
  applies?: boolean;
}

/** The furthest that a committee's trips have come, in words. */
export function StandingBadge({ stage, applies = true }: StandingBadgeProps) {
  const t = useTexts(travelRuleTexts);
  if (!applies && stage === "nothing") return <Badge tone="plain">{t.notSpokenOf}</Badge>;
  return <Badge tone={tones[stage]}>{t.stage[stage]}</Badge>;
}
