import { pageAddress } from "~/features/publications/public-pages/addresses";
import type { StrategyStanding } from "~/features/strategy/strategy-standing";
import type { PartialDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { Badge } from "~/ui/badge";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { firstSentence } from "../first-sentence";
import { strategyPageTexts } from "./strategy-page-texts";

/** One strategy among others. */
export interface StrategyLine {
  slug: string;
  title: string;
  summary: string;
  adoptedOn: PartialDate | null;
  adoptedBy: readonly string[];
  standing: StrategyStanding;
  efforts: number;
}

export function StrategyLedger({ strategies }: { strategies: readonly StrategyLine[] }) {
  const t = useTexts(strategyPageTexts);
  return (
    <Ledger>
      {strategies.map(({ slug, title, summary, adoptedOn, adoptedBy, standing, efforts }) => (
        <LedgerEntry
          key={slug}
          mark={<Badge tone={standing === "in_force" ? "success" : "plain"}>{t.standing[standing]}</Badge>}
        >
          <h3 className="h4">
            <a href={pageAddress("strategy", slug)}>{title}</a>
          </h3>
          {summary !== "" && <p>{firstSentence(summary)}</p>}
          <p className="soft">
            {t.adopted(adoptedOn, adoptedBy)} {efforts > 0 && `${t.efforts(efforts)}.`}
          </p>
        </LedgerEntry>
      ))}
    </Ledger>
  );
}
