import { firstDayOf, type IsoDate } from "~/shared/dates";
import { getOrMake } from "~/shared/get-or-make";
import type { CommitteeFacts, MemberFacts, PeriodFacts, TripFacts } from "./facts";

/** Makes something of a period's facts once, however often it is asked for. */
export function oncePerIndex<T>(make: (index: FactsIndex) => T): (index: FactsIndex) => T {
  const made = new WeakMap<FactsIndex, { value: T }>();
  return (index) => {
    const known = made.get(index);
    if (known) return known.value;
    const value = make(index);
    made.set(index, { value });
    return value;
  };
}

/** The facts of a period, looked up by committee and trip; made once for each question asked of them. */
export interface FactsIndex {
  facts: PeriodFacts;
  /** 31 December of the period's last year. */
  periodEnd: IsoDate;
  committees: ReadonlyMap<string, CommitteeFacts>;
  trips: ReadonlyMap<string, TripFacts>;
  /** All trips, oldest first. */
  inOrder: readonly TripFacts[];
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
    for (const id of new Set(trip.committeeIds)) getOrMake(own, id, () => [] as TripFacts[]).push(trip);
  const committees = new Map(facts.committees.map((committee) => [committee.id, committee]));
  const seats = seatsIn(facts.committees);
  const superseded = new Set(facts.committees.flatMap((committee) => committee.predecessorIds));
  const inherited = new Map<string, readonly TripFacts[]>();
  const lines = new Map<string, readonly string[]>();
  return {
    facts,
    periodEnd: `${facts.period.lastYear}-12-31`,
    committees,
    trips: new Map(sorted.map((trip) => [trip.id, trip])),
    inOrder: sorted,
    tripsOf(committeeId) {
      return getOrMake(inherited, committeeId, () => {
        const line = lineOf(committeeId, committees);
        return line.length === 1
          ? (own.get(committeeId) ?? [])
          : [...new Set(line.flatMap((id) => own.get(id) ?? []))].sort(byDateAndReference);
      });
    },
    hasSuccessor: (committeeId) => superseded.has(committeeId),
    lineOf: (committeeId) => getOrMake(lines, committeeId, () => lineOf(committeeId, committees)),
    isMember(personId, committeeIds, day) {
      for (const id of committeeIds)
        for (const { startsOn, endsOn } of seats.get(id)?.get(personId) ?? noSeats)
          if (startsOn <= day && day <= endsOn) return true;
      return false;
    },
  };
}

const noSeats: readonly MemberFacts[] = [];

/** The seats by committee and person. */
function seatsIn(committees: readonly CommitteeFacts[]): Map<string, Map<string, MemberFacts[]>> {
  return new Map(
    committees.map(({ id, members }) => {
      const own = new Map<string, MemberFacts[]>();
      for (const member of members) getOrMake(own, member.personId, () => [] as MemberFacts[]).push(member);
      return [id, own];
    }),
  );
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
