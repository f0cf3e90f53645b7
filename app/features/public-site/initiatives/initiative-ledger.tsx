import { initiativeTexts } from "~/features/initiatives/texts";
import { periodInWords } from "~/features/projects/period-words";
import { pageAddress } from "~/features/publications/public-pages/addresses";
import type { InitiativePage } from "~/features/publications/snapshots/initiative-page";
import { useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { firstSentence } from "../first-sentence";
import { internationalTexts } from "../international/international-texts";

export type InitiativeLine = Pick<
  InitiativePage,
  "slug" | "title" | "kind" | "since" | "until" | "description"
>;

export const initiativeLine = (page: InitiativePage): InitiativeLine => {
  const { slug, title, kind, since, until, description } = page;
  return { slug, title, kind, since, until, description };
};

export function InitiativeLedger({ initiatives }: { initiatives: readonly InitiativeLine[] }) {
  const t = useTexts(internationalTexts);
  const { kind: kinds } = useTexts(initiativeTexts);
  return (
    <Ledger>
      {initiatives.map(({ slug, title, kind, since, until, description }) => {
        const period = periodInWords({ startsOn: since, endsOn: until }, t.until);
        return (
          <LedgerEntry key={slug} mark={<span className="soft">{kinds[kind]}</span>}>
            <h3 className="h4">
              <a href={pageAddress("initiative", slug)}>{title}</a>
            </h3>
            {description !== "" && <p>{firstSentence(description)}</p>}
            {period && <p className="soft">{period}</p>}
          </LedgerEntry>
        );
      })}
    </Ledger>
  );
}
