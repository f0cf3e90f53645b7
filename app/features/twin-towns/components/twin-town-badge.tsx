import { useTexts } from "~/shared/texts";
import { Badge, type BadgeTone } from "~/ui/badge";
import { twinTownTexts } from "../texts";
import type { TwinTownState } from "../twin-town";

const tones: Record<TwinTownState, BadgeTone> = {
  proposed: "info",
  active: "success",
  ended: "plain",
  declined: "plain",
};

export function TwinTownBadge({ state }: { state: TwinTownState }) {
  const t = useTexts(twinTownTexts);
  return <Badge tone={tones[state]}>{t.state[state]}</Badge>;
}
