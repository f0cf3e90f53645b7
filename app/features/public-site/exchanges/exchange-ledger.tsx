import { exchangeTime } from "~/features/exchanges/exchange-time";
import { exchangeTexts } from "~/features/exchanges/texts";
import { pageAddress } from "~/features/publications/public-pages/addresses";
import type { ExchangePage } from "~/features/publications/snapshots/exchange-page";
import { useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { internationalTexts } from "../international/international-texts";
import { partnerName } from "../international/partner-words";

/** One exchange among others. */
export interface ExchangeLine extends Pick<ExchangePage, "slug" | "title" | "kind" | "startsOn" | "endsOn"> {
  with: string;
}

export const exchangeLine = (page: ExchangePage): ExchangeLine => {
  const { slug, title, kind, startsOn, endsOn, partners } = page;
  return { slug, title, kind, startsOn, endsOn, with: joinWords(partners.map(partnerName)) };
};

export function ExchangeLedger({ exchanges }: { exchanges: readonly ExchangeLine[] }) {
  const t = useTexts(internationalTexts);
  const { kind: kinds } = useTexts(exchangeTexts);
  return (
    <Ledger>
      {exchanges.map((exchange) => (
        <LedgerEntry
          key={exchange.slug}
          mark={<span className="soft">{exchangeTime(exchange, t.until) ?? t.notKnown}</span>}
        >
          <h3 className="h4">
            <a href={pageAddress("exchange", exchange.slug)}>{exchange.title}</a>
          </h3>
          <p className="soft">{[kinds[exchange.kind], exchange.with].filter(Boolean).join(" · ")}</p>
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
