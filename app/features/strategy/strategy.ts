import { firstDayOf, lastDayOf, type PartialDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

/** What a strategy says, point by point. */
export const pointKinds = [
  "purpose",
  "statement",
  "in_line_with",
  "target_group",
  "wanted_effect",
  "principle",
  "twin_town_priority",
] as const;
export type PointKind = (typeof pointKinds)[number];

/** A focus area is worked in now; an area to explore is one where openings are looked for. */
export const emphases = ["focus", "explore"] as const;
export type Emphasis = (typeof emphases)[number];

export interface StrategyInput {
  name: string;
  adoptedOn: PartialDate | null;
  /** The bodies that adopted it, in their order. */
  adoptedBy: readonly string[];
  endsOn: PartialDate | null;
  /** The strategy that it takes the place of. */
  replacesId: string | null;
  summary: string;
  link: string;
  focusAreaIds: readonly string[];
  exploreAreaIds: readonly string[];
  /** Never leaves the workspace. */
  internalNote: string;
}

/** Refuses an end wholly before the adoption, and a policy area that is both in focus and yet to be explored. */
export function checkStrategy(input: StrategyInput): Result<void> {
  const { adoptedOn, endsOn, focusAreaIds, exploreAreaIds } = input;
  if (adoptedOn && endsOn && lastDayOf(endsOn) < firstDayOf(adoptedOn))
    return refused("strategy.endsBeforeAdopted", "endsOn");
  if (focusAreaIds.some((id) => exploreAreaIds.includes(id)))
    return refused("strategy.areaTwice", "exploreAreas");
  return accept();
}

/** Refuses a strategy that would come to replace itself, straight or by way of others. */
export function checkReplaces(
  strategies: readonly { id: string; replacesId: string | null }[],
  id: string,
  replacesId: string | null,
): Result<void> {
  const seen = new Set<string>([id]);
  for (let at = replacesId; at !== null; ) {
    if (seen.has(at)) return refused("strategy.circle", "replacesId");
    seen.add(at);
    at = strategies.find((one) => one.id === at)?.replacesId ?? null;
  }
  return accept();
}

const refused = (key: string, field: string) => refuse(key, undefined, [{ field, key }]);
