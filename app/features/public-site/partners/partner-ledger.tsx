import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { partnerAddress } from "../addresses";
import type { PartnerLine } from "./partner-list.server";
import { partnerSiteTexts } from "./partner-site-texts";

/** Partners with where they are and what is shared with them. */
export function PartnerLedger({ partners }: { partners: readonly PartnerLine[] }) {
  const t = useTexts(partnerSiteTexts);
  return (
    <Ledger>
      {partners.map(({ slug, name, place, kind, connections, projects, trips }) => (
        <LedgerEntry key={slug} mark={<span className="soft">{place ?? t.notKnown}</span>}>
          <h3 className="h4">
            <a href={partnerAddress(slug)}>{name}</a>
          </h3>
          <p className="soft">
            {[kind && t.kind[kind], t.shares(projects, trips)].filter(Boolean).join(" · ")}
          </p>
          {connections.length > 0 && (
            <p>
              {connections.map((connection) => (
                <span key={connection}>
                  <Badge tone={connection === "twin_town" ? "success" : "info"}>
                    {t.connection[connection]}
                  </Badge>{" "}
                </span>
              ))}
            </p>
          )}
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
