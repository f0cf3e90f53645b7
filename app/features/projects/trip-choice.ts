import { byDanishName } from "~/shared/names";
import { matchesSearch } from "~/shared/paging";

/** A trip that a project can be tied to. */
export interface TripChoice {
  id: string;
  reference: string;
  title: string;
  /** The committee that leads it. */
  committee: string;
  /** The slug of its election period. */
  period: string;
  /** Where it goes, as far as it is known. */
  cities: readonly string[];
}

/** The trips that the words fit: title, number, committee, period or town. */
export function tripsFound(trips: readonly TripChoice[], search: string): TripChoice[] {
  return trips.filter(({ reference, title, committee, period, cities }) =>
    matchesSearch(search, reference, title, committee, period, ...cities),
  );
}

/** A select's trips under their period and committee, the newest first; the chosen one is always among them. */
export function tripOptions(trips: readonly TripChoice[], found: readonly TripChoice[], chosen: unknown) {
  const offered = trips.filter((trip) => trip.id === chosen || found.includes(trip));
  const periods = [...new Set(offered.map(({ period }) => period))].sort().reverse();
  return periods.flatMap((period) => {
    const ofPeriod = offered.filter((trip) => trip.period === period);
    const committees = [...new Set(ofPeriod.map(({ committee }) => committee))].map((name) => ({ name }));
    return committees.sort(byDanishName(({ name }) => name)).map(({ name }) => ({
      label: `${period.replace("-", "–")}: ${name}`,
      options: ofPeriod
        .filter(({ committee }) => committee === name)
        .sort((one, other) => other.reference.localeCompare(one.reference))
        .map(({ id, reference, title }) => ({ value: id, label: `${reference} ${title}` })),
    }));
  });
}
