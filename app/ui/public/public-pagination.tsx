interface PublicPaginationProps {
  /** Names what is turned: »Sider med studieture«. */
  label: string;
  /** »Side 2 af 5« */
  words: string;
  previous?: { label: string; href: string };
  next?: { label: string; href: string };
}

/** The way through a long list, by plain addresses. */
export function PublicPagination({ label, words, previous, next }: PublicPaginationProps) {
  return (
    <nav className="pages" aria-label={label}>
      {previous && (
        <a href={previous.href} rel="prev">
          {previous.label}
        </a>
      )}
      <span>{words}</span>
      {next && (
        <a href={next.href} rel="next">
          {next.label}
        </a>
      )}
    </nav>
  );
}
