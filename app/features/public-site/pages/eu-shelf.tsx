import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { euAddress, networksAddress, newsListAddress } from "../addresses";
import { AreaFilter } from "../eu/area-filter";
import { CallLedger } from "../eu/call-ledger";
import { euTexts } from "../eu/eu-texts";
import { ProgrammeGroups } from "../eu/programme-groups";
import { loadShelf } from "../eu/shelf.server";
import { useInternationalCrumbs } from "../international/use-international-crumbs";
import { NewsLedger } from "../news/news-ledger";
import { pageMeta } from "../page-head";
import { headFor } from "../page-head.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ request, context }: LoaderFunctionArgs) {
  const today = todayOf(context);
  const area = (new URL(request.url).searchParams.get("fagomraade") ?? "").trim().slice(0, 200);
  const { title, description } = textsFor(euTexts, defaultLocale);
  const path = area ? `${euAddress}?${new URLSearchParams({ fagomraade: area })}` : euAddress;
  return {
    today,
    area,
    ...(await loadShelf(context.published, area, today)),
    head: await headFor(context, { title, description, path }),
  };
}

export default function EuShelf() {
  const t = useTexts(euTexts);
  const above = useInternationalCrumbs();
  const { today, area, areas, deadlines, groups, news, hasNetworks } = useLoaderData<typeof loader>();
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[...above, { label: t.title }]} />
      <PublicBody>
        {areas.length > 1 && <AreaFilter areas={areas} area={area} />}
        <PublicSection id="frister" heading={t.deadlines} distance="near">
          {deadlines.length === 0 && <p>{t.noDeadlines}</p>}
          <CallLedger calls={deadlines} today={today} />
        </PublicSection>
        <PublicSection id="programmer" heading={areas.length > 0 ? t.programmesByArea : t.programmes}>
          {groups.length === 0 && <p>{area ? t.noneInArea : t.none}</p>}
          {area && (
            <p>
              <a href={euAddress}>{t.all}</a>
            </p>
          )}
          <ProgrammeGroups groups={groups} />
        </PublicSection>
        {news.length > 0 && (
          <PublicSection id="nyt" heading={t.news}>
            <NewsLedger news={news} />
            <p>
              <a href={newsListAddress}>{t.allNews}</a>
            </p>
          </PublicSection>
        )}
        {hasNetworks && (
          <p>
            <a href={networksAddress}>{t.networks}</a>
          </p>
        )}
      </PublicBody>
    </>
  );
}
