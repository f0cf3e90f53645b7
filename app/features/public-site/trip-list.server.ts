import { countryName } from "~/shared/countries";
import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { type CommitteeName, listCommittees } from "./committees.server";
import { loadTripRecords } from "./trip-records.server";
import { answers, type TripQuestion } from "./trip-search";
import { summariseTrip, type TripSummary } from "./trip-summary";

/** The list of trips as asked for, a page at a time, with what one may ask for. */
export interface TripList {
  trips: readonly TripSummary[];
  found: number;
  page: number;
  pages: number;
  choices: {
    periods: readonly string[];
    committees: readonly CommitteeName[];
    countries: readonly { code: string; name: string }[];
  };
}

const perPage = 20;

/** The newest trips first; a page beyond the last is the last. */
export async function listTrips(
  db: PublicDb,
  question: TripQuestion,
  page: number,
  today: IsoDate,
): Promise<TripList> {
  const records = (await loadTripRecords(db)).reverse();
  const found = records.filter((record) => answers(question, record));
  const pages = Math.max(1, Math.ceil(found.length / perPage));
  const shown = Math.min(Math.max(1, page), pages);
  const notices = records.map(({ notice }) => notice);
  const withTrips = new Set(notices.flatMap(({ committees }) => committees.map(({ slug }) => slug)));
  return {
    trips: found.slice((shown - 1) * perPage, shown * perPage).map((record) => summariseTrip(record, today)),
    found: found.length,
    page: shown,
    pages,
    choices: {
      periods: [...new Set(notices.map(({ periodSlug }) => periodSlug))].sort().reverse(),
      committees: (await listCommittees(db)).filter(({ slug }) => withTrips.has(slug)),
      countries: [...new Set(notices.flatMap(({ places }) => places.map(({ country }) => country)))]
        .map((code) => ({ code, name: countryName(code) }))
        .sort((a, b) => a.name.localeCompare(b.name, "da")),
    },
  };
}
