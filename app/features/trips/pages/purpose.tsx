import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { countryName } from "~/shared/countries";
import { useTexts } from "~/shared/texts";
import { ButtonLink } from "~/ui/button";
import { Columns } from "~/ui/columns";
import { Fact, Facts } from "~/ui/facts";
import { Panel } from "~/ui/panel";
import { DoneNotice } from "../components/done-notice";
import { FactWithChange, PurposeFacts } from "../components/purpose-facts";
import { describedFields, type TripDescription } from "../description";
import { tripTexts } from "../texts";
import { dayCount } from "../trip-dates";
import { mayNow, requireTrip } from "../trip-page.server";
import { datesInWords } from "../trip-wording";
import { listDestinations, tripCommittees } from "../trips.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: tripTexts.da.shell.pageTitle(tripTexts.da.purpose.title, data?.description.title ?? "") },
];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const trip = await requireTrip(context, params);
  const description = Object.fromEntries(describedFields.map((field) => [field, trip[field]]));
  const destinations = await listDestinations(context.db, trip.id);
  return {
    address: `/arbejdsrum/studieture/${trip.reference}/formaal`,
    description: description as TripDescription,
    dates: datesInWords(trip),
    days: dayCount(trip),
    destinations: destinations.map(({ city, country }) => `${city} (${countryName(country)})`),
    committees: (await tripCommittees(context.db, trip.id)).map(({ name, leads }) => ({ name, leads })),
    source: trip.source,
    past: trip.state === "recorded",
    may: await mayNow(context, trip.id, [
      "editTrip",
      "changeDates",
      "changeDestinations",
      "changeCommittees",
    ]),
  };
}

export default function Purpose() {
  const view = useLoaderData<typeof loader>();
  const { address, may, committees } = view;
  const t = useTexts(tripTexts);
  const names = committees.map(({ name, leads }) => (leads && committees.length > 1 ? t.leads(name) : name));
  const dates = [view.dates ?? t.unknownDates, view.days !== null && t.purpose.days(view.days)];
  const change = (allowed: boolean, page: string, label: string) =>
    allowed ? { to: `${address}/${page}`, label } : null;
  return (
    <>
      <DoneNotice texts={t.purpose.done} more={{ igen: t.purpose.again, oprettet: t.create.doneText }} />
      <Columns
        main={
          <>
            <PurposeFacts trip={view.description} past={view.past} />
            {may.editTrip && (
              <p className="mt-5">
                <ButtonLink to={`${address}/beskrivelse`}>{t.purpose.editDescription}</ButtonLink>
              </p>
            )}
          </>
        }
        side={
          <Panel heading={t.purpose.whenAndWhere}>
            <Facts>
              <FactWithChange
                term={t.purpose.dates}
                value={dates.filter(Boolean).join(", ")}
                change={change(may.changeDates, "datoer", t.purpose.editDates)}
              />
              <FactWithChange
                term={t.purpose.destinations}
                value={view.destinations.length > 0 ? t.committees(view.destinations) : t.unknownPlaces}
                change={change(may.changeDestinations, "steder", t.purpose.editDestinations)}
              />
              <FactWithChange
                term={t.purpose.committees}
                value={t.committees(names)}
                change={change(may.changeCommittees, "udvalg", t.purpose.editCommittees)}
              />
              {view.source && <Fact term={t.purpose.source}>{view.source}</Fact>}
            </Facts>
          </Panel>
        }
      />
    </>
  );
}
