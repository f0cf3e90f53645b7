import { textsFor } from "~/shared/texts";
import type { PeriodFacts, TripFacts } from "./facts";
import { indexFacts } from "./facts-index";
import type { Finding } from "./findings";
import { ruleKinds } from "./kinds";
import type { Impasse } from "./kinds/impasse";
import type { RuleKindDefinition } from "./kinds/kind";
import { isApproved } from "./trip-progress";

/** What lies open to whoever is stopped by the breaches of one rule; a dispensation is not among it. */
export function waysOut(
  periods: readonly PeriodFacts[],
  breaches: readonly [Finding, ...Finding[]],
  tripId: string | undefined,
): string[] {
  const [{ rule }] = breaches;
  const { texts } = ruleKinds[rule.kind] as RuleKindDefinition;
  const { wayOut = [] } = textsFor(texts, "da");
  const ways =
    typeof wayOut === "function" ? wayOut(rule as never, impasseOf(periods, breaches, tripId)) : wayOut;
  return typeof ways === "string" ? [ways] : [...ways];
}

function impasseOf(
  periods: readonly PeriodFacts[],
  breaches: readonly Finding[],
  tripId: string | undefined,
): Impasse {
  const trips = periods.flatMap((facts) => facts.trips);
  const trip = trips.find(({ id }) => id === tripId);
  const others = breaches.map(({ tripIds, overBy }) => ({
    ids: trips.filter(({ id }) => id !== tripId && tripIds.includes(id)).filter(isApproved),
    excess: overBy,
  }));
  const isHelp = others.every(({ ids, excess }) => ids.length >= excess);
  return {
    isOfOneTrip: trip !== undefined,
    leaving: trip ? leavingOf(trip, periods, breaches) : 0,
    committees: new Set(breaches.map(({ committeeId }) => committeeId)).size,
    others: {
      all: new Set(others.flatMap(({ ids }) => ids)).size,
      excess: isHelp ? Math.max(...others.map(({ excess }) => excess)) : 0,
    },
  };
}

/** The trip's own committees that the breaches speak of, by themselves or by a successor; 0 where that is all. */
function leavingOf(trip: TripFacts, periods: readonly PeriodFacts[], breaches: readonly Finding[]): number {
  const lines = periods
    .map(indexFacts)
    .flatMap((index) =>
      breaches.flatMap(({ committeeId }) =>
        committeeId !== null && index.committees.has(committeeId) ? index.lineOf(committeeId) : [],
      ),
    );
  const stopped = trip.committeeIds.filter((id) => lines.includes(id));
  return stopped.length < trip.committeeIds.length ? stopped.length : 0;
}
