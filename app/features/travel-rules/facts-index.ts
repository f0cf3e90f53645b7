import { firstDayOf, type IsoDate } from "~/shared/dates";
import type { CommitteeFacts, PeriodFacts, TripFacts } from "./facts";

/** The facts of a period, looked up by committee and trip; made once for each question asked of them. */
export interface FactsIndex {
  facts: PeriodFacts;
  /** 31 December of the period's last year. */
  periodEnd: IsoDate;
  committees: ReadonlyMap<string, CommitteeFacts>;
  trips: ReadonlyMap<string, TripFacts>;
  /** A committee's trips with those of its predecessors, each once, oldest first. */
  tripsOf(committeeId: string): readonly TripFacts[];
  hasSuccessor(committeeId: string): boolean;
  /** The committee and all that it came from within the period. */
  lineOf(committeeId: string): readonly string[];
  /** Whether the person has a seat in one of these committees on the day. */
  isMember(personId: string, committeeIds: readonly string[], day: IsoDate): boolean;
}

export function indexFacts(facts: PeriodFacts): FactsIndex {
  const sorted = [...facts.trips].sort(byDateAndReference);
  const own = new Map<string, TripFacts[]>();
  for (const trip of sorted)
    for (const id of new Set(trip.committeeIds)) {
      const trips = own.get(id);
      if (trips) trips.push(trip);
      else own.set(id, [trip]);
    }
  const committees = new Map(facts.committees.map((committee) => [committee.id, committee]));
  const superseded = new Set(facts.committees.flatMap((committee) => committee.predecessorIds));
  const inherited = new Map<string, readonly TripFacts[]>();
  return {
    facts,
    periodEnd: `${facts.period.lastYear}-12-31`,
    committees,
    trips: new Map(sorted.map((trip) => [trip.id, trip])),
    tripsOf(committeeId) {
      const known = inherited.get(committeeId);
      if (known) return known;
      const line = lineOf(committeeId, committees);
      const trips =
        line.length === 1
          ? (own.get(committeeId) ?? [])
          : [...new Set(line.flatMap((id) => own.get(id) ?? []))].sort(byDateAndReference);
      inherited.set(committeeId, trips);
      return trips;
    },
    hasSuccessor: (committeeId) => superseded.has(committeeId),
    lineOf: (committeeId) => lineOf(committeeId, committees),
    isMember: (personId, committeeIds, day) =>
      committeeIds.some((id) =>
        committees
          .get(id)
          ?.members.some(
            (member) => member.personId === personId && member.startsOn <= day && day <= member.endsOn,
          ),
      ),
  };
}

function lineOf(committeeId: string, committees: ReadonlyMap<string, CommitteeFacts>): string[] {
  const line = new Set([committeeId]);
  for (const id of line) for (const before of committees.get(id)?.predecessorIds ?? []) line.add(before);
  return [...line];
}

/** Trips without a known day come last. */
function byDateAndReference(a: TripFacts, b: TripFacts): number {
  return compare(dayKey(a), dayKey(b)) || compare(a.reference, b.reference) || compare(a.id, b.id);
}

const dayKey = (trip: TripFacts) => (trip.startsOn === null ? "9999" : firstDayOf(trip.startsOn));

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
