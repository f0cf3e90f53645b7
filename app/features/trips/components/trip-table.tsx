import { Link } from "@remix-run/react";
import type { DutyKind } from "~/features/travel-rules/findings";
import { useTexts } from "~/shared/texts";
import { DataTable } from "~/ui/table/data-table";
import { tripTexts } from "../texts";
import type { TripLine } from "../trip-list";
import { datesInWords } from "../trip-wording";
import { StateBadge } from "./state-badge";

interface TripTableProps {
  trips: readonly TripLine[];
  /** What each trip owes since a day that has passed. */
  overdue: Readonly<Record<string, readonly DutyKind[]>>;
  caption: string;
}

/** Trips line by line. */
export function TripTable({ trips, overdue, caption }: TripTableProps) {
  const t = useTexts(tripTexts);
  return (
    <DataTable
      caption={caption}
      rows={trips}
      keyOf={({ id }) => id}
      columns={[
        {
          label: t.list.columns.trip,
          cell: ({ reference, title, kind }) => (
            <>
              <Link to={`/arbejdsrum/studieture/${reference}`}>{title}</Link>
              <br />
              <span className="meta">
                {t.list.number(reference)}
                {kind === "administrative" && ` · ${t.kind.administrative}`}
              </span>
            </>
          ),
        },
        {
          label: t.list.columns.committees,
          cell: ({ committees }) => t.committees(committees.map(({ name }) => name)),
        },
        { label: t.list.columns.dates, cell: (trip) => datesInWords(trip) ?? t.unknownDates },
        {
          label: t.list.columns.places,
          cell: ({ cities }) => (cities.length > 0 ? t.committees(cities) : t.unknownPlaces),
        },
        {
          label: t.list.columns.state,
          cell: ({ id, shown, reapproving }) => (
            <>
              <StateBadge state={shown} reapproving={reapproving} />
              {overdue[id]?.map((duty) => (
                <span key={duty}>
                  <br />
                  <span className="meta bad">{t.list.overdue[duty]}</span>
                </span>
              ))}
            </>
          ),
        },
      ]}
    />
  );
}
