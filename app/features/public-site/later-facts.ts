import type { PublicPart } from "~/features/publications/parts";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import type { IsoDate } from "~/shared/dates";
import { joinWords } from "~/shared/words";
import { dayOf } from "./part-status";
import type { TripRecord } from "./trip-record";

/** Something that became known after a period was closed. */
export type LaterFact = DatedFact | UndatedFact;

interface DatedFact {
  kind: "published" | "withdrawn" | "redacted";
  on: IsoDate;
  trip: LaterTrip;
  part: PublicPart;
  number: number;
}

interface UndatedFact {
  kind: "added" | "removed" | "changed";
  on: null;
  trip: LaterTrip;
}

export interface LaterTrip {
  reference: string;
  /** »Hamborg og Lübeck« */
  name: string;
}

/** What came later: first what has a day, the newest first. */
export function laterFacts(then: PeriodFacts, now: PeriodFacts, records: readonly TripRecord[]): LaterFact[] {
  const { closedAt } = then.period;
  const dated = closedAt === null ? [] : records.flatMap((record) => publishedSince(record, now, closedAt));
  const told = new Set(dated.map(({ trip }) => trip.reference));
  const undated = now.trips.flatMap((trip): UndatedFact[] => {
    const before = then.trips.find(({ reference }) => reference === trip.reference);
    if (!before) return [{ kind: "added", on: null, trip: nameOf(trip) }];
    const isTold = told.has(trip.reference) || !differs(before, trip);
    return isTold ? [] : [{ kind: "changed", on: null, trip: nameOf(trip) }];
  });
  const removed = then.trips
    .filter(({ reference }) => !now.trips.some((trip) => trip.reference === reference))
    .map((trip): UndatedFact => ({ kind: "removed", on: null, trip: nameOf(trip) }));
  return [...dated.sort((a, b) => b.on.localeCompare(a.on)), ...undated, ...removed];
}

function publishedSince({ notice, versions }: TripRecord, now: PeriodFacts, since: string): DatedFact[] {
  const known = now.trips.find(({ reference }) => reference === notice.reference);
  if (!known) return [];
  const trip = nameOf(known);
  return versions.flatMap(({ part, number, status, publishedAt, endedAt }): DatedFact[] => {
    const facts: DatedFact[] = [];
    if (publishedAt > since) facts.push({ kind: "published", on: dayOf(publishedAt), trip, part, number });
    if ((status === "withdrawn" || status === "redacted") && endedAt !== null && endedAt > since)
      facts.push({ kind: status, on: dayOf(endedAt), trip, part, number });
    return facts;
  });
}

const nameOf = ({ reference, places, title }: TripFacts): LaterTrip => ({
  reference,
  name: joinWords(places) || title,
});

/** Compared by what the final scoreboard knew: a newer program may know more of the same trip. */
function differs(then: TripFacts, now: TripFacts): boolean {
  const { title: _, ...known } = then;
  return Object.entries(known).some(
    ([fact, value]) => JSON.stringify(value) !== JSON.stringify(now[fact as keyof TripFacts]),
  );
}
