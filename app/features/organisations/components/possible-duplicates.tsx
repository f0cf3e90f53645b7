import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { LinedList } from "~/ui/lined-list";
import { mergeTexts } from "../merging/texts";

export interface PossibleDuplicate {
  one: { slug: string; name: string };
  other: { slug: string; name: string };
  place: string | null;
}

/** Organisations that may be registered twice, each pair with the way to see them beside each other. */
export function PossibleDuplicates({ pairs }: { pairs: readonly PossibleDuplicate[] }) {
  const t = useTexts(mergeTexts);
  if (pairs.length === 0) return null;
  return (
    <Fold summary={t.possible(pairs.length)}>
      <LinedList>
        {pairs.map(({ one, other, place }) => (
          <li key={`${one.slug} ${other.slug}`}>
            {t.pair(one.name, other.name)}
            <br />
            <span className="meta">
              {place && `${place} · `}
              <Link to={`/arbejdsrum/organisationer/${one.slug}/saml?med=${other.slug}`}>{t.see}</Link>
            </span>
          </li>
        ))}
      </LinedList>
    </Fold>
  );
}
