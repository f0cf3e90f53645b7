import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { Ledger, LedgerEntry } from "~/ui/public/ledger";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { exchangesAddress, initiativesAddress, internationalAddress, strategiesAddress } from "../addresses";
import { ExchangeLedger } from "../exchanges/exchange-ledger";
import { InitiativeLedger } from "../initiatives/initiative-ledger";
import { ContactAndOrganising } from "../international/contact-and-organising";
import { internationalTexts } from "../international/international-texts";
import { type Landing, loadLanding } from "../international/landing.server";
import { More } from "../international/more";
import { StrategyInShort } from "../international/strategy-in-short";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { siteTexts } from "../site-texts";

interface InternationalView extends Landing {
  head: PageHead;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<InternationalView> {
  const { title, description } = textsFor(internationalTexts, defaultLocale);
  return {
    ...(await loadLanding(context.published, todayOf(context))),
    head: await headFor(context, { title, description, path: internationalAddress }),
  };
}

export default function International() {
  const t = useTexts(internationalTexts);
  const { front } = useTexts(siteTexts);
  const { strategies, hasOtherStrategies, initiatives, exchanges, group, offices, doorways } =
    useLoaderData<typeof loader>();
  const isEmpty = strategies.length + initiatives.length + exchanges.length + offices.length === 0 && !group;
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[{ label: front, href: "/" }, { label: t.title }]} />
      <PublicBody>
        {isEmpty && <p className="near">{t.none}</p>}
        {(strategies.length > 0 || hasOtherStrategies) && (
          <PublicSection id="strategi" heading={t.strategy} distance="near">
            {strategies.map((strategy) => (
              <StrategyInShort key={strategy.slug} strategy={strategy} />
            ))}
            {hasOtherStrategies && <More label={t.allStrategies} href={strategiesAddress} />}
          </PublicSection>
        )}
        {initiatives.length > 0 && (
          <PublicSection id="initiativer" heading={t.initiatives}>
            <InitiativeLedger initiatives={initiatives} />
            <More label={t.allInitiatives} href={initiativesAddress} />
          </PublicSection>
        )}
        {exchanges.length > 0 && (
          <PublicSection id="udvekslinger" heading={t.exchanges}>
            <ExchangeLedger exchanges={exchanges} />
            <More label={t.allExchanges} href={exchangesAddress} />
          </PublicSection>
        )}
        <ContactAndOrganising group={group} offices={offices} />
        <PublicSection id="mere" heading={t.doorways}>
          <Ledger>
            {doorways.map(({ key, href }) => (
              <LedgerEntry key={key} mark={<a href={href}>{t.doorway[key].label}</a>}>
                <p>{t.doorway[key].about}</p>
              </LedgerEntry>
            ))}
          </Ledger>
        </PublicSection>
      </PublicBody>
    </>
  );
}
