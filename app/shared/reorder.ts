export const directions = ["up", "down"] as const;
export type Direction = (typeof directions)[number];

/** The items with one of them a place further up or down; as they were where it already stands at that end. */
export function shifted<T>(items: readonly T[], item: T, direction: Direction): T[] {
  const at = items.indexOf(item);
  const to = direction === "up" ? at - 1 : at + 1;
  const other = items[to];
  if (at < 0 || other === undefined) return [...items];
  return items.map((one, place) => (place === at ? other : place === to ? item : one));
}
