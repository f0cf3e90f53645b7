import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { PublicBody } from "~/ui/public/public-body";
import { PublicPagination } from "~/ui/public/public-pagination";
import { PublicSection } from "~/ui/public/public-section";
import { Sky } from "~/ui/public/sky";
import { tripsAddress } from "../addresses";
import { TripFilter } from "../components/trip-filter";
import { TripLedger } from "../components/trip-ledger";
import { listTexts } from "../list-texts";
import { type PageHead, pageMeta } from "../page-head";
import { headFor } from "../page-head.server";
import { siteTexts } from "../site-texts";
import { listTrips, type TripList } from "../trip-list.server";
import { questionAddress, questionIn, type TripQuestion } from "../trip-search";

interface TripsView extends TripList {
  head: PageHead;
  question: TripQuestion;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ request, context }: LoaderFunctionArgs): Promise<TripsView> {
  const { searchParams } = new URL(request.url);
  const question = questionIn(searchParams);
  const asked = Number(searchParams.get("side"));
  const list = await listTrips(
    context.published,
    question,
    Number.isSafeInteger(asked) ? asked : 1,
    todayOf(context),
  );
  const { title, description } = textsFor(listTexts, defaultLocale).trips;
  const path = questionAddress(tripsAddress, question, list.page);
  return { ...list, question, head: await headFor(context, { title, description, path }) };
}

export default function Trips() {
  const t = useTexts(listTexts).trips;
  const { front } = useTexts(siteTexts);
  const { question, trips, found, page, pages, choices } = useLoaderData<typeof loader>();
  const to = (number: number) => questionAddress(tripsAddress, question, number);
  const isAsked = Object.values(question).some(Boolean);
  return (
    <>
      <Sky title={t.title} lead={t.lead} breadcrumbs={[{ label: front, href: "/" }, { label: t.title }]} />
      <PublicBody>
        <TripFilter question={question} choices={choices} />
        <PublicSection id="ture" heading={t.foundHeading} distance="near">
          <p>
            {found === 0 && !isAsked ? t.nothingAtAll : t.found(found)} {found === 0 && isAsked && t.nothing}{" "}
            {isAsked && <a href={tripsAddress}>{t.reset}</a>}
          </p>
          <TripLedger trips={trips} />
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
