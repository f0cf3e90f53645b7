import type { PeriodFacts } from "~/features/travel-rules/facts";
import { joinWords } from "~/shared/words";

/**
 * The public facts as a final scoreboard keeps them: without names of persons and without published titles, since it
 * is never changed, and whoever must be forgotten or whatever is redacted must not stay in it.
 */
export function finalFacts(facts: PeriodFacts): PeriodFacts {
  return {
    ...facts,
    committees: facts.committees.map((committee) => ({ ...committee, chair: null })),
    trips: facts.trips.map((trip) => ({
      ...trip,
      title: joinWords(trip.places) || trip.reference,
      travellers: {
        ...trip.travellers,
        politicians: trip.travellers.politicians.map((politician) => ({ ...politician, name: null })),
      },
    })),
  };
}
