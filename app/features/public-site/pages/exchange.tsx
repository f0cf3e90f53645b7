import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { exchangeTime } from "~/features/exchanges/exchange-time";
import { exchangeTexts } from "~/features/exchanges/texts";
import { pageAddress } from "~/features/publications/public-pages/addresses";
import type { ExchangePage } from "~/features/publications/snapshots/exchange-page";
import { formatDate } from "~/shared/dates";
import { useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { exchangesAddress } from "../addresses";
import { CommitteeLink } from "../components/committee-link";
import { WithdrawnPage } from "../components/withdrawn-page";
import { exchangePageTexts } from "../exchanges/exchange-page-texts";
import { internationalTexts } from "../international/international-texts";
import { PublicPartnerList } from "../international/partner-list";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { dayOf } from "../part-status";
import { Paragraphs } from "../parts/paragraphs";
import { type RequiredPage, requirePage } from "../require-page.server";

interface ExchangeView {
  head: PageHead;
  found: RequiredPage<"exchange">;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<ExchangeView> {
  const found = await requirePage(context, "exchange", params.slug);
  const path = pageAddress("exchange", params.slug ?? "");
  if (found.state === "withdrawn") {
    const { title } = found.withdrawn;
    return { found, head: await headFor(context, { title, description: title, path, unlisted: true }) };
  }
  const { title, description: about } = found.published.page;
  const description = `${title}. ${about}`.slice(0, 200);
  return { found, head: await headFor(context, { title, description, path }) };
}

export default function Exchange() {
  const t = useTexts(exchangePageTexts);
  const { notKnown, until } = useTexts(internationalTexts);
  const { kind: kinds } = useTexts(exchangeTexts);
  const { found } = useLoaderData<typeof loader>();
  const list = { label: t.title, href: exchangesAddress };
  const title = found.state === "current" ? found.published.page.title : found.withdrawn.title;
  const crumbs = useInternationalCrumbs(list, { label: title });
  if (found.state === "withdrawn") return <WithdrawnPage withdrawn={found.withdrawn} list={list} />;
  const { page, publishedAt } = found.published;
  return (
    <>
      <Sky
        title={title}
        breadcrumbs={crumbs}
        facts={[
          { term: t.facts.kind, lines: [kinds[page.kind]] },
          { term: t.facts.period, lines: [exchangeTime(page, until) ?? notKnown] },
          { term: t.facts.headcount, lines: [page.headcount ?? notKnown] },
          { term: t.facts.published, lines: [formatDate(dayOf(publishedAt))] },
        ]}
      />
      <ExchangeText page={page} />
    </>
  );
}

function ExchangeText({ page }: { page: ExchangePage }) {
  const t = useTexts(exchangePageTexts);
  const { partners, description, outcome, responsible, committee } = page;
  return (
    <PublicBody>
      <PublicSection id="sammen-med" heading={t.partners} distance="near">
        <PublicPartnerList partners={partners} />
      </PublicSection>
      <PublicSection id="emne" heading={t.about} distance="near">
        {description === "" ? <p>{t.noDescription}</p> : <Paragraphs text={description} />}
        {responsible !== "" && <p>{t.responsible(responsible)}</p>}
        {committee && (
          <p>
            {t.committee} <CommitteeLink {...committee} />
          </p>
        )}
      </PublicSection>
      <PublicSection id="udbytte" heading={t.outcome} distance="near">
        {outcome === "" ? <p>{t.noOutcome}</p> : <Paragraphs text={outcome} />}
      </PublicSection>
    </PublicBody>
  );
}
