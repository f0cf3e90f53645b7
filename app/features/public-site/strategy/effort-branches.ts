import type { PublicEffort } from "~/features/publications/snapshots/strategy-page";
import { branchOf, type EffortNode, type EffortPlace, effortTree } from "~/features/strategy/effort-tree";
import { type Progress, progressOf } from "~/features/strategy/progress";
import type { PublicServing } from "./public-servings.server";

/** An effort as its strategy's page shows it. */
export interface ToldEffort extends EffortPlace, Omit<PublicEffort, "trips" | "parentSlug"> {
  /** Its own, and that of everything below it. */
  progress: Progress;
  /** What serves this very effort. */
  servings: readonly { kind: PublicServing["kind"]; name: string; href: string }[];
}

/** The efforts as a tree, each with how far it has come. */
export function effortBranches(
  efforts: readonly PublicEffort[],
  servings: readonly PublicServing[],
): EffortNode<ToldEffort>[] {
  const places = efforts.map(({ slug, parentSlug }, position) => ({
    id: slug,
    parentId: parentSlug,
    position,
  }));
  return effortTree(
    efforts.map(({ trips: _trips, parentSlug, ...effort }, position) => ({
      ...effort,
      ...{ id: effort.slug, parentId: parentSlug, position },
      progress: progressOf(servings, branchOf(places, effort.slug)),
      servings: servings
        .filter((serving) => serving.efforts.includes(effort.slug))
        .map(({ kind, name, href }) => ({ kind, name, href })),
    })),
  );
}
