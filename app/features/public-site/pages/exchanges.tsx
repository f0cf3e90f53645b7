import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { exchangesAddress } from "../addresses";
import { ExchangeLedger, type ExchangeLine, exchangeLine } from "../exchanges/exchange-ledger";
import { exchangePageTexts } from "../exchanges/exchange-page-texts";
import { listExchanges } from "../exchanges/exchanges.server";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";

interface ExchangesView {
  head: PageHead;
  exchanges: readonly ExchangeLine[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<ExchangesView> {
  const { title, description } = textsFor(exchangePageTexts, defaultLocale);
  return {
    exchanges: (await listExchanges(context.published)).map(exchangeLine),
    head: await headFor(context, { title, description, path: exchangesAddress }),
  };
}

export default function Exchanges() {
  const t = useTexts(exchangePageTexts);
  const { exchanges } = useLoaderData<typeof loader>();
  const crumbs = useInternationalCrumbs({ label: t.title });
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={crumbs} />
      <PublicBody>
        <PublicSection id="udvekslinger" heading={t.title} headingHidden distance="near">
          {exchanges.length === 0 && <p>{t.none}</p>}
          <ExchangeLedger exchanges={exchanges} />
        </PublicSection>
      </PublicBody>
    </>
  );
}
