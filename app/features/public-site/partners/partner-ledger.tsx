import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Heading } from "~/ui/heading";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { partnerAddress } from "../addresses";
import type { PartnerLine } from "./partner-list.server";
import { partnerSiteTexts } from "./partner-site-texts";

/** Partners with where they are and what is shared with them. */
export function PartnerLedger({ partners, level = 3 }: { partners: readonly PartnerLine[]; level?: 3 | 4 }) {
  const t = useTexts(partnerSiteTexts);
  return (
    <Ledger>
      {partners.map(({ slug, name, kind, connections, ...line }) => (
        <LedgerEntry
          key={slug}
          mark={<span className="soft">{t.where(line.place, line.visitedOnTripsTo)}</span>}
        >
          <Heading level={level} className="h4">
            <a href={partnerAddress(slug)}>{name}</a>
          </Heading>
          <p className="soft">{[kind && t.kind[kind], t.inShort(line)].filter(Boolean).join(" · ")}</p>
          {connections.some((connection) => connection !== kind) && (
            <p>
              {connections
                .filter((connection) => connection !== kind)
                .map((connection) => (
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
