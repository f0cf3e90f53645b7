import type { IsoDate } from "~/shared/dates";
import type { PeriodFacts } from "./facts";
import { type Forecast, forecastOf } from "./forecast";

/** A forecast as a page shows it: names, no ids of rows. */
export interface ForecastView extends Omit<Forecast, "committeeId" | "tripId"> {
  committee: { name: string; slug: string };
  trip: { title: string; reference: string } | null;
}

export function forecastViews(facts: PeriodFacts, today: IsoDate): ForecastView[] {
  return forecastOf(facts, today).flatMap(({ committeeId, tripId, ...told }) => {
    const committee = facts.committees.find(({ id }) => id === committeeId);
    const trip = facts.trips.find(({ id }) => id === tripId);
    if (!committee) return [];
    return {
      ...told,
      committee: { name: committee.name, slug: committee.slug },
      trip: trip ? { title: trip.title, reference: trip.reference } : null,
    };
  });
}
