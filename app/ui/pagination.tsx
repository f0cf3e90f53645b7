import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Icon } from "./icon";
import { uiTexts } from "./texts";

interface PaginationProps {
  /** Counted from 1. */
  page: number;
  pages: number;
  to: (page: number) => string;
}

/** The way through a long list; nothing when there is one page. */
export function Pagination({ page, pages, to }: PaginationProps) {
  const t = useTexts(uiTexts);
  if (pages <= 1) return null;
  return (
    <nav className="pager" aria-label={t.pages}>
      {page > 1 && (
        <Link to={to(page - 1)} rel="prev">
          <Icon name="chevron-left" />
          {t.previousPage}
        </Link>
      )}
      <span>{t.pageOf(page, pages)}</span>
      {page < pages && (
        <Link to={to(page + 1)} rel="next">
          {t.nextPage}
          <Icon name="chevron-right" />
        </Link>
      )}
    </nav>
  );
}
