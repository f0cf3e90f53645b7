import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicPagination } from "~/ui/public/public-pagination";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { partnersAddress, twinTownsAddress } from "../addresses";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { PartnerFilter } from "../partners/partner-filter";
import { PartnerLedger } from "../partners/partner-ledger";
import { listPartners, type PartnerList } from "../partners/partner-list.server";
import { type PartnerQuestion, partnerQuestionAddress, partnerQuestionIn } from "../partners/partner-search";
import { partnerSiteTexts } from "../partners/partner-site-texts";
import { siteTexts } from "../site-texts";

interface PartnersView extends PartnerList {
  head: PageHead;
  question: PartnerQuestion;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ request, context }: LoaderFunctionArgs): Promise<PartnersView> {
  const { searchParams } = new URL(request.url);
  const question = partnerQuestionIn(searchParams);
  const asked = Number(searchParams.get("side") ?? 1);
  const list = await listPartners(context.published, question, asked, todayOf(context));
  const { title, description } = textsFor(partnerSiteTexts, defaultLocale);
  const path = partnerQuestionAddress(partnersAddress, question, list.page);
  return { ...list, question, head: await headFor(context, { title, description, path }) };
}

export default function Partners() {
  const t = useTexts(partnerSiteTexts);
  const { front } = useTexts(siteTexts);
  const { question, partners, found, page, pages, choices, looser } = useLoaderData<typeof loader>();
  const to = (number: number) => partnerQuestionAddress(partnersAddress, question, number);
  const hosts = partners.filter(({ isHostOnly }) => isHostOnly);
  const isAsked = Object.values(question).some(Boolean);
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[{ label: front, href: "/" }, { label: t.title }]} />
      <PublicBody>
        <PartnerFilter question={question} choices={choices} />
        <PublicSection id="partnere" heading={t.listHeading} distance="near">
          {found > 0 && (
            <p>
              {t.found(found)} {isAsked && <a href={partnersAddress}>{t.reset}</a>}{" "}
              {choices.connections.includes("twin_town") && <a href={twinTownsAddress}>{t.toTwinTowns}</a>}
            </p>
          )}
          {found === 0 && !isAsked && <p>{t.none}</p>}
          {found === 0 && isAsked && (
            <>
              <p>
                {t.nothing} {looser.length > 0 ? t.looser : t.nothingHelps}
              </p>
              <ul>
                {looser.map(({ without, found: others }) => (
                  <li key={without}>
                    <a href={partnerQuestionAddress(partnersAddress, { ...question, [without]: "" })}>
                      {t.without(t.filter[without], others)}
                    </a>
                  </li>
                ))}
                <li>
                  <a href={partnersAddress}>{t.reset}</a>
                </li>
              </ul>
            </>
          )}
          <PartnerLedger partners={partners.filter(({ isHostOnly }) => !isHostOnly)} />
          {hosts.length > 0 && (
            <>
              <h3>{t.hosts}</h3>
              <PartnerLedger partners={hosts} level={4} />
            </>
          )}
          {pages > 1 && (
            <PublicPagination
              label={t.pages}
              words={t.pageOf(page, pages)}
              previous={page > 1 ? { label: t.previous, href: to(page - 1) } : undefined}
              next={page < pages ? { label: t.next, href: to(page + 1) } : undefined}
            />
          )}
        </PublicSection>
      </PublicBody>
    </>
  );
}
