import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { SearchForm } from "~/ui/public/search-form";
import { Sky } from "~/ui/public/sky";
import { tripsAddress } from "../addresses";
import { FrontStanding } from "../components/front-standing";
import { LatestList } from "../components/latest-list";
import { TripsRail } from "../components/trips-rail";
import { type FrontContent, loadFront } from "../front.server";
import { frontTexts } from "../front-texts";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { findSite } from "../site.server";
import { siteTexts } from "../site-texts";

interface FrontView extends FrontContent {
  head: PageHead;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ context }: LoaderFunctionArgs): Promise<FrontView> {
  const t = textsFor(frontTexts, defaultLocale);
  const site = await findSite(context.published);
  const name = site.municipality ?? textsFor(siteTexts, defaultLocale).unnamed;
  return {
    ...(await loadFront(context.published, todayOf(context))),
    head: await headFor(context, { title: t.pageTitle(name), description: t.description(name), path: "/" }),
  };
}

export default function Front() {
  const t = useTexts(frontTexts);
  const { unnamed } = useTexts(siteTexts);
  const { head, since, period, latest } = useLoaderData<typeof loader>();
  return (
    <>
      <Sky hero title={t.question} lead={t.lead(head.municipality ?? unnamed, since)}>
        <SearchForm id="soeg" action={tripsAddress} name="soeg" label={t.search} />
      </Sky>
      <PublicBody>
        {period && period.rail.length > 0 && (
          <PublicSection id="ture" heading={t.periodTrips} headingHidden distance="flush">
            <TripsRail trips={period.rail} />
          </PublicSection>
        )}
        {period && <FrontStanding period={period} />}
        {since === null ? (
          <PublicSection id="tom" heading={t.empty.heading}>
            <p>{t.empty.text}</p>
          </PublicSection>
        ) : (
          <PublicSection id="seneste" heading={t.latest}>
            <LatestList evaluations={latest} />
            <p>
              <a href={tripsAddress}>{t.allTrips}</a>
            </p>
          </PublicSection>
        )}
      </PublicBody>
    </>
  );
}
