/** The page of a list that an address asks for. */
export function pageNumberIn(url: string): number {
  const asked = Number(new URL(url).searchParams.get("side") ?? 1);
  return Number.isSafeInteger(asked) && asked > 0 ? asked : 1;
}

/** The address of one page of a list; the first has none of its own. */
export const pageAt = (address: string, page: number) => (page > 1 ? `${address}?side=${page}` : address);
