import { defineTexts, useTexts } from "~/shared/texts";
import { PublicPagination } from "~/ui/public/public-pagination";

const pageTexts = defineTexts({
  da: {
    previous: "Forrige side",
    next: "Næste side",
    pageOf: (page: number, pages: number) => `Side ${page} af ${pages}`,
  },
});

interface PagesTurnedProps {
  /** Names what is turned: »Sider med møder«. */
  label: string;
  list: { page: number; pages: number };
  /** The address of a page; the first has no number. */
  to: (page: number) => string;
}

/** The way through a list that may be long; nothing where it is short. */
export function PagesTurned({ label, list: { page, pages }, to }: PagesTurnedProps) {
  const t = useTexts(pageTexts);
  if (pages <= 1) return null;
  return (
    <PublicPagination
      label={label}
      words={t.pageOf(page, pages)}
      previous={page > 1 ? { label: t.previous, href: to(page - 1) } : undefined}
      next={page < pages ? { label: t.next, href: to(page + 1) } : undefined}
    />
  );
}
