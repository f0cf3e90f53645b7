/** A place one can go to. `to` is a path of this site. */
export interface NavigationItem {
  label: string;
  to: string;
  /** Other paths whose pages belong under this item. */
  also?: readonly string[];
}

const liesIn = (pathname: string, place: string) =>
  pathname === place || pathname.startsWith(place.endsWith("/") ? place : `${place}/`);

/**
 * The item that the address lies in: the one with the longest path that the address equals or continues.
 * `exact` tells whether it is that very page, or one below it.
 */
export function currentItem<Item extends NavigationItem>(
  items: readonly Item[],
  pathname: string,
): { item: Item; exact: boolean } | undefined {
  const places = items.flatMap((item) => [item.to, ...(item.also ?? [])].map((place) => ({ item, place })));
  const [nearest] = places
    .filter(({ place }) => liesIn(pathname, place))
    .sort((one, other) => other.place.length - one.place.length);
  return nearest && { item: nearest.item, exact: nearest.item.to === pathname };
}

/** What `aria-current` says of an item: the page itself, a place within, or nothing. */
export function ariaCurrent<Item extends NavigationItem>(
  item: Item,
  current: { item: Item; exact: boolean } | undefined,
): "page" | "true" | undefined {
  if (current?.item !== item) return undefined;
  return current.exact ? "page" : "true";
}
