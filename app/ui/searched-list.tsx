import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import type { Page } from "~/shared/paging";
import { ButtonRow } from "./button-row";
import { EmptyState } from "./empty-state";
import { ListPages } from "./list-pages";
import { ListSearch } from "./list-search";

interface SearchedListProps {
  texts: { search: string; all: string; notFound: string; found: (count: number) => string };
  search: string;
  list: Pick<Page<unknown>, "page" | "pages" | "total">;
  /** What is said where there is nothing at all. */
  none: string;
  /** The way to a new one, for those who may make it. */
  create: ReactNode;
  /** The list itself. */
  children: ReactNode;
}

/** A list that is searched and turned page by page, with the way to a new one; what is not there is said. */
export function SearchedList({ texts: t, search, list, none, create, children }: SearchedListProps) {
  const isSearched = search !== "";
  return (
    <>
      {(list.total > 0 || isSearched) && (
        <>
          <ListSearch label={t.search} search={search} />
          <p className="meta mt-4">{t.found(list.total)}</p>
        </>
      )}
      {list.total > 0 ? (
        <>
          {children}
          <ListPages list={list} search={search} />
          {create && <ButtonRow>{create}</ButtonRow>}
        </>
      ) : (
        <EmptyState action={isSearched ? <Link to="?">{t.all}</Link> : create}>
          {isSearched ? t.notFound : none}
        </EmptyState>
      )}
    </>
  );
}
