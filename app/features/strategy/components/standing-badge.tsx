import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import type { StrategyStanding } from "../strategy-standing";
import { strategyTexts } from "../texts";

const tones: Readonly<Record<StrategyStanding, BadgeTone>> = {
  in_force: "success",
  unconfirmed: "warning",
  coming: "info",
  replaced: "plain",
  ended: "plain",
};

export function StandingBadge({ standing }: { standing: StrategyStanding }) {
  const t = useTexts(strategyTexts);
  return <Badge tone={tones[standing]}>{t.standing[standing]}</Badge>;
}
