import { firstDayOf } from "~/shared/dates";
import type { TripFacts } from "../facts";
import { type FactsIndex, oncePerIndex } from "../facts-index";

export interface Guest {
  personId: string;
  /** Null where the name has been erased. */
  name: string | null;
}

const guestsByTrip = oncePerIndex(() => new Map<TripFacts, readonly Guest[]>());

/** The politicians without a seat in any travelling committee on the first day; nobody where no day is known. */
export function guestsOf(trip: TripFacts, index: FactsIndex): readonly Guest[] {
  const known = guestsByTrip(index).get(trip);
  if (known) return known;
  const guests: Guest[] = [];
  if (trip.startsOn !== null) {
    const day = firstDayOf(trip.startsOn);
    for (const { personId, name } of trip.travellers.politicians)
      if (personId !== null && !index.isMember(personId, trip.committeeIds, day))
        guests.push({ personId, name });
  }
  guestsByTrip(index).set(trip, guests);
  return guests;
}
