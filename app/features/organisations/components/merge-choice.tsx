import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { LinedList } from "~/ui/lined-list";
import { ListSearch } from "~/ui/list-search";
import { SectionHeading } from "~/ui/section-heading";
import { mergeTexts } from "../merging/texts";

interface Other {
  slug: string;
  name: string;
  place: string | null;
}

interface MergeChoiceProps {
  search: string;
  suggestions: readonly Other[];
  /** What the search found; null where nothing is searched for. */
  found: { total: number; items: readonly Other[] } | null;
}

/** The choice of whom an organisation is merged with. */
export function MergeChoice({ search, suggestions, found }: MergeChoiceProps) {
  const t = useTexts(mergeTexts);
  return (
    <>
      {suggestions.length > 0 && (
        <>
          <SectionHeading>{t.suggestions}</SectionHeading>
          <Others others={suggestions} />
        </>
      )}
      <ListSearch label={t.search} search={search} />
      {found && <p className="meta mt-4">{found.total === 0 ? t.notFound : t.found(found.total)}</p>}
      {found && <Others others={found.items} />}
    </>
  );
}

function Others({ others }: { others: readonly Other[] }) {
  return (
    <LinedList>
      {others.map(({ slug, name, place }) => (
        <li key={slug}>
          <Link to={`?med=${slug}`}>{name}</Link>
          {place && (
            <>
              <br />
              <span className="meta">{place}</span>
            </>
          )}
        </li>
      ))}
    </LinedList>
  );
}
