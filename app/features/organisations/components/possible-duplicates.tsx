import { Link } from "@remix-run/react";
import { useTexts } from "~/shared/texts";
import { Fold } from "~/ui/fold";
import { LinedList } from "~/ui/lined-list";
import type { PairLine, Pairs } from "../merging/pairs.server";
import { mergeTexts } from "../merging/texts";
import { DistinctionButton } from "./distinction-button";

/** Organisations that may be registered twice, each pair with the way to merge them or tell them apart; and those that were. */
export function PossibleDuplicates({ pairs: { alike, toldApart } }: { pairs: Pairs }) {
  const t = useTexts(mergeTexts);
  return (
    <>
      {alike.length > 0 && (
        <Fold summary={t.possible(alike.length)} id="dubletter">
          <PairList pairs={alike} areApart={false} />
        </Fold>
      )}
      {toldApart.length > 0 && (
        <Fold summary={t.toldApart(toldApart.length)} id="forskellige">
          <PairList pairs={toldApart} areApart />
        </Fold>
      )}
    </>
  );
}

function PairList({ pairs, areApart }: { pairs: readonly PairLine[]; areApart: boolean }) {
  const t = useTexts(mergeTexts);
  return (
    <LinedList>
      {pairs.map(({ one, other, place }) => (
        <li key={`${one.id} ${other.id}`}>
          {t.pair(one.name, other.name)}
          <br />
          <span className="meta">
            {place && `${place} · `}
            <Link to={`/arbejdsrum/organisationer/${one.slug}/saml?med=${other.slug}`}>{t.see}</Link>
          </span>
          <DistinctionButton one={one} other={other} areApart={areApart} />
        </li>
      ))}
    </LinedList>
  );
}
