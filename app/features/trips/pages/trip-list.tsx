import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { listCommittees } from "~/features/committees/committees.server";
import { periodName } from "~/features/periods/period";
import { currentPeriod, listPeriods } from "~/features/periods/periods.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayEver } from "~/session/may";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { PageBody } from "~/ui/page-body";
import { PageTitle } from "~/ui/page-title";
import { Pagination } from "~/ui/pagination";
import { TripFilter } from "../components/trip-filter";
import { TripTable } from "../components/trip-table";
import { shownStates } from "../shown-state";
import { tripTexts } from "../texts";
import { listTrips } from "../trip-list.server";
import { overdueDuties } from "../trip-overdue.server";

export const meta: MetaFunction = () => [{ title: tripTexts.da.list.pageTitle }];

export async function loader({ context, request }: LoaderFunctionArgs) {
  const { db } = context;
  const asked = new URL(request.url).searchParams;
  const today = todayOf(context);
  const periods = await listPeriods(db);
  const period =
    asked.get("periode") === "alle"
      ? null
      : (periods.find(({ slug }) => slug === asked.get("periode")) ?? (await currentPeriod(db, today)));
  const committees = period ? await listCommittees(db, period.id) : [];
  const committee = committees.find(({ slug }) => slug === asked.get("udvalg"));
  const state = shownStates.find((one) => one === asked.get("status"));
  const page = await listTrips(db, {
    today,
    periodId: period?.id,
    committeeId: committee?.id,
    shown: state,
    page: Number(asked.get("side")) || 1,
  });
  const viewer = viewerOf(context);
  return {
    ...page,
    overdue: Object.fromEntries(await overdueDuties(db, page.trips, today)),
    periods: periods.map((one) => ({ value: one.slug, label: periodName(one) })),
    committees: committees.map(({ slug, name }) => ({ value: slug, label: name })),
    chosen: {
      period: period?.slug ?? "alle",
      committee: committee?.slug ?? "",
      state: state ?? ("" as const),
    },
    narrowed: [...asked.keys()].some((key) => key !== "side"),
    mayCreate: mayEver(viewer, "createTrip"),
    mayRecordPast: mayEver(viewer, "recordPastTrip"),
  };
}

export default function TripList() {
  const view = useLoaderData<typeof loader>();
  const [address] = useSearchParams();
  const t = useTexts(tripTexts).list;
  const newTrip = (kind: "primary" | "secondary") => (
    <ButtonLink kind={kind} to="/arbejdsrum/studieture/ny">
      {t.new}
    </ButtonLink>
  );
  const empty = view.narrowed ? t.emptyFiltered : view.mayCreate ? t.emptyFirst : t.emptyReadOnly;
  return (
    <PageBody>
      <PageTitle actions={view.mayCreate && view.total > 0 && newTrip("primary")}>{t.title}</PageTitle>
      <TripFilter periods={view.periods} committees={view.committees} chosen={view.chosen} />
      {view.total === 0 ? (
        <EmptyState action={view.mayCreate && newTrip("primary")}>{empty}</EmptyState>
      ) : (
        <>
          <p className="meta mt-4">{t.found(view.total)}</p>
          <TripTable trips={view.trips} overdue={view.overdue} caption={t.title} />
          <Pagination
            page={view.page}
            pages={view.pages}
            to={(page) => `?${new URLSearchParams([...others(address), ["side", String(page)]])}`}
          />
        </>
      )}
      {view.mayRecordPast && (
        <p className="mt-4">
          <ButtonLink to="/arbejdsrum/studieture/tidligere">{t.past}</ButtonLink>
        </p>
      )}
    </PageBody>
  );
}

const others = (address: URLSearchParams) => [...address].filter(([name]) => name !== "side");
