import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import type { IsoDate } from "~/shared/dates";
import { defaultLocale, textsFor, useTexts } from "~/shared/texts";
import { joinWords } from "~/shared/words";
import { tripAddress } from "../addresses";
import { TripBody } from "../components/trip-body";
import { TripSky } from "../components/trip-sky";
import { composeTrip, type TripPage } from "../compose-trip";
import { type PageHead, pageMeta } from "../page-head";
import { headFor, unknownPage } from "../page-head.server";
import { listTripProjects, type TripProject } from "../projects/trip-projects.server";
import { findScoreboard } from "../scoreboards.server";
import { siteTexts } from "../site-texts";
import { placesName } from "../trip-record";
import { findTripRecord } from "../trip-records.server";
import { tripTexts } from "../trip-texts";
import { tripTitle } from "../trip-words";

interface TripView {
  head: PageHead;
  today: IsoDate;
  page: TripPage;
  projects: readonly TripProject[];
}

export const meta: MetaFunction<typeof loader> = ({ data }) => pageMeta(data?.head);

export async function loader({ params, context }: LoaderFunctionArgs): Promise<TripView> {
  const { reference = "" } = params;
  const record = await findTripRecord(context.published, reference);
  if (!record) throw unknownPage();
  const today = todayOf(context);
  const scoreboard = await findScoreboard(context.published, record.notice.periodSlug);
  const page = composeTrip(record, scoreboard?.facts ?? null, today);
  const projects = await listTripProjects(context.published, reference);
  return { head: await headFor(context, said(page)), today, page, projects };
}

function said({ notice, title }: TripPage) {
  const t = textsFor(tripTexts, defaultLocale);
  const { reference, committees, places, startsOn, endsOn } = notice;
  return {
    title: tripTitle(t, title, notice),
    description: t.description(
      joinWords(committees.map(({ name }) => name)),
      places.length > 0 ? placesName(notice) : "",
      startsOn === null ? t.datesNotKnown : t.dates(startsOn, endsOn),
    ),
    path: tripAddress(reference),
  };
}

export default function Trip() {
  const { unnamed } = useTexts(siteTexts);
  const { head, today, page, projects } = useLoaderData<typeof loader>();
  return (
    <>
      <TripSky page={page} />
      <TripBody
        page={page}
        projects={projects}
        today={today}
        municipality={head.municipality ?? unnamed}
        address={head.canonical}
      />
    </>
  );
}
