import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { todayOf } from "~/session/acting.server";
import { useTexts } from "~/shared/texts";
import { Band } from "~/ui/band";
import { PageBody } from "~/ui/page-body";
import { Tabs } from "~/ui/tabs";
import { tripAttention } from "../attention.server";
import { StateBadge } from "../components/state-badge";
import { headcountOf } from "../participants";
import { shownState } from "../shown-state";
import { tripTabs } from "../tabs";
import { tripTexts } from "../texts";
import { requireTrip } from "../trip-page.server";
import { datesInWords } from "../trip-wording";
import { listParticipants, tripCommittees } from "../trips.server";

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  return {
    reference: trip.reference,
    title: trip.title,
    periodSlug: trip.periodSlug,
    state: shownState(trip, todayOf(context)),
    reapproving: trip.reapproving,
    dates: datesInWords(trip),
    committees: (await tripCommittees(context.db, trip.id)).map(({ name, leads }) => ({ name, leads })),
    people: headcountOf(await listParticipants(context.db, trip.id)),
    attention: await tripAttention(context.db, trip),
  };
}

/** The band with tabs around every page of one trip. */
export default function TripShell() {
  const { reference, title, periodSlug, state, reapproving, dates, committees, people, attention } =
    useLoaderData<typeof loader>();
  const t = useTexts(tripTexts);
  const tabs = tripTabs(`/arbejdsrum/studieture/${reference}`, attention, t.shell);
  const names = committees.map(({ name, leads }) => (leads && committees.length > 1 ? t.leads(name) : name));
  const meta = [dates ?? t.unknownDates, t.committees(names), people > 0 && t.participants(people)];
  return (
    <>
      <Band
        title={title}
        badge={<StateBadge state={state} reapproving={reapproving} />}
        meta={meta.filter(Boolean).join(" · ")}
        breadcrumbs={[
          {
            label: t.shell.breadcrumb(periodSlug.replace("-", "–")),
            to: `/arbejdsrum/studieture?periode=${periodSlug}`,
          },
          { label: t.shell.number(reference) },
        ]}
        tabs={<Tabs label={t.shell.tabs} summary={t.shell.summary(tabs.length)} items={tabs} />}
      />
      <PageBody>
        <Outlet />
      </PageBody>
    </>
  );
}
