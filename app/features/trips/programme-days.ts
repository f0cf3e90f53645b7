import type { IsoDate } from "~/shared/dates";
import { type Clash, findClashes, findGaps, type Gap } from "./clashes";
import type { Visit } from "./programme";
import { daysOf, type TripDates } from "./trip-dates";

/** More days than this are no journey but a month or year that a past trip is known by. */
export const mostDaysShown = 31;
/** More committees than this have no room beside each other. */
const mostLanes = 3;

export type DayItem =
  | { kind: "visit"; key: string; lane: number | null; visit: Visit }
  | { kind: "gap"; key: string; lane: number | null; gap: Gap }
  | { kind: "clash"; key: string; lane: null; clash: Clash };

/** A day as the programme page lays it out. */
export interface ProgrammeDay {
  /** Null for the visits whose day is not known. */
  day: IsoDate | null;
  /** Something on it is for one committee alone, so that lanes are worth naming. */
  splits: boolean;
  items: readonly DayItem[];
}

/** The trip's days that a visit can be laid on; none where the dates are unknown or not known by the day. */
export function choosableDays(dates: TripDates): IsoDate[] {
  const days = daysOf(dates);
  return days.length <= mostDaysShown ? days : [];
}

/** How many lanes stand beside each other: one per travelling committee, or one where they are too many. */
export function laneCount(committees: readonly unknown[]): number {
  return committees.length <= mostLanes ? Math.max(1, committees.length) : 1;
}

/**
 * The programme day by day: each visit in the lane of the only committee it is for, else across all; a gap beside
 * the visit that leaves it, a clash before the later of its two visits. Visits without a day come last.
 */
export function programmeDays(
  visits: readonly Visit[],
  committees: readonly { id: string }[],
  dates: TripDates,
): ProgrammeDay[] {
  const clashes = findClashes(visits, committees);
  const gaps = findGaps(visits, committees);
  const laneOf = laneFinder(committees);
  const itemsOn = (day: IsoDate | null) =>
    visits
      .filter((visit) => visit.day === day)
      .flatMap((visit): DayItem[] => [
        ...clashes
          .filter(({ secondId }) => secondId === visit.id)
          .map(
            (clash): DayItem => ({ kind: "clash", key: clash.firstId + clash.secondId, lane: null, clash }),
          ),
        { kind: "visit", key: visit.id, lane: laneOf(visit.committeeIds), visit },
        ...gaps
          .filter(({ besideId }) => besideId === visit.id)
          .map(
            (gap): DayItem => ({
              kind: "gap",
              key: gap.committeeId + gap.besideId,
              lane: laneOf([gap.committeeId]),
              gap,
            }),
          ),
      ]);
  const known = visits.flatMap(({ day }) => day ?? []);
  const days = [...new Set([...choosableDays(dates), ...known])].sort();
  const undated = visits.some(({ day }) => day === null);
  return [...days, ...(undated ? [null] : [])].map((day) => {
    const items = itemsOn(day);
    return { day, items, splits: items.some(({ lane }) => lane !== null) };
  });
}

/** The lane, counted from 1, of what is for one committee; null for what is for all, or for some of them. */
function laneFinder(committees: readonly { id: string }[]) {
  const lanes = laneCount(committees);
  return (committeeIds: readonly string[]): number | null => {
    const [only, ...others] = committeeIds;
    if (lanes === 1 || only === undefined || others.length > 0) return null;
    return committees.findIndex(({ id }) => id === only) + 1 || null;
  };
}
