import { useTexts } from "~/shared/texts";
import { capitalise } from "~/shared/words";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { partnerAddress } from "../addresses";
import { partnerSiteTexts } from "./partner-site-texts";
import type { TwinTownLine } from "./twin-town-list.server";

/** Agreements with since when they stand, and what the two towns do together. */
export function TwinTownLedger({ twinTowns }: { twinTowns: readonly TwinTownLine[] }) {
  const t = useTexts(partnerSiteTexts);
  return (
    <Ledger>
      {twinTowns.map(({ partnerSlug, name, place, since, until, activities }) => (
        <LedgerEntry key={partnerSlug} mark={capitalise(t.span({ since, until }))}>
          <h3 className="h4">
            <a href={`${partnerAddress(partnerSlug)}#venskabsby`}>{name}</a>
          </h3>
          {place && <p className="soft">{place}</p>}
          {activities.length > 0 && <p>{activities.join(" · ")}</p>}
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
