/** A place one can go to. `to` is a path of this site. */
export interface NavigationItem {
  label: string;
  to: string;
}

/**
 * The item that the address lies in: the one with the longest path that the address equals or continues.
 * `exact` tells whether it is that very page, or one below it.
 */
export function currentItem<Item extends NavigationItem>(
  items: readonly Item[],
  pathname: string,
): { item: Item; exact: boolean } | undefined {
  const containing = items
    .filter(({ to }) => pathname === to || pathname.startsWith(to.endsWith("/") ? to : `${to}/`))
    .sort((one, other) => other.to.length - one.to.length);
  const item = containing[0];
  return item && { item, exact: item.to === pathname };
}

/** What `aria-current` says of an item: the page itself, a place within, or nothing. */
export function ariaCurrent<Item extends NavigationItem>(
  item: Item,
  current: { item: Item; exact: boolean } | undefined,
): "page" | "true" | undefined {
  if (current?.item !== item) return undefined;
  return current.exact ? "page" : "true";
}
