import type { IsoDate } from "~/shared/dates";
import type { ClockTime } from "~/shared/times";
import { isFor } from "./professional-share";
import type { Visit } from "./programme";

type Timed = Pick<Visit, "id" | "day" | "startsAt" | "endsAt" | "cancelled" | "committeeIds">;
type Placed<V extends Timed> = V & { day: IsoDate; startsAt: ClockTime };

/** Two visits at once for the same committees. */
export interface Clash {
  day: IsoDate;
  from: ClockTime;
  /** Null where one of them does not say when it ends. */
  to: ClockTime | null;
  firstId: string;
  secondId: string;
  committeeIds: readonly string[];
}

/**
 * Every pair of visits that some committee would have to be at at once. What has no start, or is cancelled, clashes
 * with nothing; a visit without an end is known for the moment that it begins.
 */
export function findClashes(visits: readonly Timed[], committees: readonly { id: string }[]): Clash[] {
  const placed = inOrder(visits);
  return placed.flatMap((first, index) =>
    placed.slice(index + 1).flatMap((second): Clash[] => {
      const shared = committees.filter(({ id }) => isFor(first, id) && isFor(second, id)).map(({ id }) => id);
      if (shared.length === 0 || first.day !== second.day || !overlap(first, second)) return [];
      return [
        {
          day: first.day,
          from: second.startsAt,
          to: firstEnd(first, second),
          firstId: first.id,
          secondId: second.id,
          committeeIds: shared,
        },
      ];
    }),
  );
}

/** Time between two of a committee's visits in which others have one of their own. */
export interface Gap {
  day: IsoDate;
  committeeId: string;
  from: ClockTime;
  to: ClockTime;
  /** The first visit of the others in that time. */
  besideId: string;
}

/** Where a committee is left without a visit while another has one: between two of its own on the same day. */
export function findGaps(visits: readonly Timed[], committees: readonly { id: string }[]): Gap[] {
  const placed = inOrder(visits);
  return committees.flatMap(({ id }) => {
    const own = placed.filter((visit) => isFor(visit, id));
    const others = placed.filter((visit) => !isFor(visit, id));
    return own.flatMap((visit, index): Gap[] => {
      const next = own[index + 1];
      if (!next || next.day !== visit.day) return [];
      const from = latestEnd(own.slice(0, index + 1).filter(({ day }) => day === visit.day));
      if (from >= next.startsAt) return [];
      const gap = { startsAt: from, endsAt: next.startsAt };
      const beside = others.find((other) => other.day === visit.day && overlap(other, gap));
      return beside
        ? [{ day: visit.day, committeeId: id, from, to: next.startsAt, besideId: beside.id }]
        : [];
    });
  });
}

interface Span {
  startsAt: ClockTime;
  endsAt: ClockTime | null;
}

function overlap(one: Span, other: Span): boolean {
  const [first, second] = one.startsAt <= other.startsAt ? [one, other] : [other, one];
  return second.startsAt === first.startsAt || (first.endsAt !== null && second.startsAt < first.endsAt);
}

/** When the first of two ends; null where either does not say. */
function firstEnd(one: Span, other: Span): ClockTime | null {
  if (one.endsAt === null || other.endsAt === null) return null;
  return [one.endsAt, other.endsAt].sort()[0] ?? null;
}

function latestEnd(visits: readonly Span[]): ClockTime {
  const ends = visits.map(({ startsAt, endsAt }) => endsAt ?? startsAt).sort();
  return ends.at(-1) ?? "";
}

function inOrder<V extends Timed>(visits: readonly V[]): Placed<V>[] {
  return visits
    .filter((visit): visit is Placed<V> => !visit.cancelled && visit.day !== null && visit.startsAt !== null)
    .sort((one, other) => one.day.localeCompare(other.day) || one.startsAt.localeCompare(other.startsAt));
}
