import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { isEarlier } from "~/features/strategy/strategy-standing";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { internationalAddress, strategiesAddress } from "../addresses";
import { internationalTexts } from "../international/international-texts";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { siteTexts } from "../site-texts";
import { listStrategies } from "../strategy/strategies.server";
import { StrategyLedger, type StrategyLine } from "../strategy/strategy-ledger";
import { strategyPageTexts } from "../strategy/strategy-page-texts";

interface StrategiesView {
  head: PageHead;
  strategies: readonly StrategyLine[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<StrategiesView> {
  const { title, description } = textsFor(strategyPageTexts, defaultLocale);
  const strategies = await listStrategies(context.published, todayOf(context));
  return {
    strategies: strategies.map(({ standing, page }) => {
      const { slug, title, summary, adoptedOn, adoptedBy, efforts } = page;
      return { slug, title, summary, adoptedOn, adoptedBy, standing, efforts: efforts.length };
    }),
    head: await headFor(context, { title, description, path: strategiesAddress }),
  };
}

export default function Strategies() {
  const t = useTexts(strategyPageTexts);
  const { front } = useTexts(siteTexts);
  const { title: international } = useTexts(internationalTexts);
  const { strategies } = useLoaderData<typeof loader>();
  const inForce = strategies.filter(({ standing }) => standing === "in_force");
  const coming = strategies.filter(({ standing }) => standing === "coming");
  const earlier = strategies.filter(({ standing }) => isEarlier(standing));
  return (
    <>
      <Sky
        title={t.title}
        lead={t.lead}
        breadcrumbs={[
          { label: front, href: "/" },
          { label: international, href: internationalAddress },
          { label: t.title },
        ]}
      />
      <PublicBody>
        <PublicSection id="gaeldende" heading={t.inForce(inForce.length)} distance="near">
          {inForce.length === 0 && <p>{strategies.length === 0 ? t.none : t.noneInForce}</p>}
          <StrategyLedger strategies={inForce} />
        </PublicSection>
        {coming.length > 0 && (
          <PublicSection id="kommende" heading={t.coming} distance="near">
            <StrategyLedger strategies={coming} />
          </PublicSection>
        )}
        {earlier.length > 0 && (
          <PublicSection id="tidligere" heading={t.earlier} distance="near">
            <StrategyLedger strategies={earlier} />
          </PublicSection>
        )}
      </PublicBody>
    </>
  );
}
