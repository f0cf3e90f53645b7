import { type Direction, shifted } from "~/shared/reorder";
import { accept, type Result, refuse } from "~/shared/result";

/** Where an effort stands among the efforts of its strategy. */
export interface EffortPlace {
  id: string;
  parentId: string | null;
  position: number;
}

export interface EffortNode<T extends EffortPlace> {
  effort: T;
  /** 0 for an effort of the strategy itself, 1 for a sub-project of it. */
  depth: number;
  children: EffortNode<T>[];
}

/** The efforts as a tree, siblings in their order. */
export function effortTree<T extends EffortPlace>(
  efforts: readonly T[],
  parentId: string | null = null,
  depth = 0,
): EffortNode<T>[] {
  return childrenOf(efforts, parentId).map((effort) => ({
    effort,
    depth,
    children: effortTree(efforts, effort.id, depth + 1),
  }));
}

/** Every node of a tree in the order that a reader meets them. */
export function flattened<T extends EffortPlace>(nodes: readonly EffortNode<T>[]): EffortNode<T>[] {
  return nodes.flatMap((node) => [node, ...flattened(node.children)]);
}

/** The ids of an effort and everything below it. */
export function branchOf(efforts: readonly EffortPlace[], id: string): Set<string> {
  const branch = new Set([id]);
  for (const member of branch)
    for (const child of efforts) if (child.parentId === member) branch.add(child.id);
  return branch;
}

/** What an effort stands under, the strategy's own effort first. */
export function pathTo<T extends EffortPlace>(efforts: readonly T[], id: string): T[] {
  const parentId = efforts.find((effort) => effort.id === id)?.parentId;
  const parent = efforts.find((effort) => effort.id === parentId);
  return parent ? [...pathTo(efforts, parent.id), parent] : [];
}

/** Among its siblings an effort goes a place up or down; answers with the siblings that changed place. */
export function movedAmong(efforts: readonly EffortPlace[], id: string, direction: Direction): EffortPlace[] {
  const moving = efforts.find((effort) => effort.id === id);
  if (!moving) return [];
  const siblings = childrenOf(efforts, moving.parentId);
  const inOrder = shifted(siblings, moving, direction);
  return inOrder
    .map((effort, position) => ({ id: effort.id, parentId: effort.parentId, position }))
    .filter(({ position }, at) => inOrder[at]?.position !== position);
}

/**
 * An effort with all below it goes under another, or to the strategy itself, as the last there. Refused where it would
 * stand below itself.
 */
export function movedUnder(
  efforts: readonly EffortPlace[],
  id: string,
  parentId: string | null,
): Result<EffortPlace> {
  if (parentId !== null && branchOf(efforts, id).has(parentId))
    return refuse("effort.underItself", undefined, [{ field: "parentId", key: "effort.underItself" }]);
  return accept({ id, parentId, position: lastPosition(efforts, parentId, id) });
}

/** The position behind all that stand under a parent. */
export function lastPosition(efforts: readonly EffortPlace[], parentId: string | null, but?: string): number {
  const others = childrenOf(efforts, parentId).filter(({ id }) => id !== but);
  return Math.max(-1, ...others.map(({ position }) => position)) + 1;
}

function childrenOf<T extends EffortPlace>(efforts: readonly T[], parentId: string | null): T[] {
  return efforts
    .filter((effort) => effort.parentId === parentId)
    .sort((one, other) => one.position - other.position);
}
