import type { Page } from "~/shared/paging";
import { Pagination } from "./pagination";

interface ListPagesProps {
  list: Pick<Page<unknown>, "page" | "pages">;
  search: string;
}

/** The way through the pages of a list that may be narrowed by a search. */
export function ListPages({ list: { page, pages }, search }: ListPagesProps) {
  const addressOf = (number: number) =>
    `?${new URLSearchParams({ ...(search && { soeg: search }), side: String(number) })}`;
  return <Pagination page={page} pages={pages} to={addressOf} />;
}
