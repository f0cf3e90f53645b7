import { nameKey } from "./names";

/** One page of a long list. */
export interface Page<T> {
  items: T[];
  /** Counted from 1; the last one where a later was asked for. */
  page: number;
  pages: number;
  total: number;
}

export const pageSize = 50;

export function pageOf<T>(items: readonly T[], asked: number, size = pageSize): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const page = Math.min(Math.max(1, Number.isInteger(asked) ? asked : 1), pages);
  return { items: items.slice((page - 1) * size, page * size), page, pages, total: items.length };
}

/** Whether every word of the search stands somewhere in the texts; an empty search finds everything. */
export function matchesSearch(search: string, ...texts: readonly (string | null)[]): boolean {
  const text = nameKey(texts.filter(Boolean).join(" "));
  return nameKey(search)
    .split(" ")
    .every((word) => text.includes(word));
}

/** What a list's address asks for: `?soeg=…&side=…`. */
export interface ListRequest {
  search: string;
  page: number;
}

export function listRequestOf(url: string): ListRequest {
  const { searchParams } = new URL(url);
  return { search: searchParams.get("soeg")?.trim() ?? "", page: Number(searchParams.get("side") ?? 1) };
}
