import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import type { ShownState } from "../shown-state";
import { tripTexts } from "../texts";
import { stateTones } from "../trip-wording";

interface StateBadgeProps {
  state: ShownState;
  /** Approved once, and proposed again for a change. */
  reapproving?: boolean;
}

/** Where a trip stands, in words. */
export function StateBadge({ state, reapproving = false }: StateBadgeProps) {
  const t = useTexts(tripTexts);
  const again = reapproving && state === "proposed";
  return <Badge tone={stateTones[state]}>{again ? t.reapproving : t.state[state]}</Badge>;
}
