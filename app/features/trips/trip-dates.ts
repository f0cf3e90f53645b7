import {
  addDays,
  daysBetween,
  firstDayOf,
  formatPartial,
  type IsoDate,
  isIsoDate,
  lastDayOf,
  type PartialDate,
} from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

export interface TripDates {
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** Refused as `trip.endsBeforeStart`, or `trip.endWithoutStart`. */
export function checkDates({ startsOn, endsOn }: TripDates): Result<void> {
  if (endsOn === null) return accept();
  if (startsOn === null) return refuseField("startsOn", "trip.endWithoutStart", {});
  if (lastDayOf(endsOn) >= firstDayOf(startsOn)) return accept();
  return refuseField("endsOn", "trip.endsBeforeStart", { start: formatPartial(startsOn) });
}

function refuseField(field: string, key: string, params: Record<string, string>): Result<void> {
  return refuse("form.invalid", undefined, [{ field, key, params }]);
}

/** The first and last day that the trip can have; null while its dates are unknown. */
export function spanOf({ startsOn, endsOn }: TripDates): { first: IsoDate; last: IsoDate } | null {
  if (startsOn === null) return null;
  return { first: firstDayOf(startsOn), last: lastDayOf(endsOn ?? startsOn) };
}

/** Every day of the trip, in order; none while its dates are unknown. */
export function daysOf(dates: TripDates): IsoDate[] {
  const span = spanOf(dates);
  if (!span) return [];
  return Array.from({ length: daysBetween(span.first, span.last) + 1 }, (_, index) =>
    addDays(span.first, index),
  );
}

/** How many days the trip lasts; null where its first or last day is not known by the day. */
export function dayCount({ startsOn, endsOn }: TripDates): number | null {
  if (startsOn === null || !isIsoDate(startsOn)) return null;
  if (endsOn === null || !isIsoDate(endsOn)) return null;
  return daysBetween(startsOn, endsOn) + 1;
}

/** Whether a day can be one of the trip's: any may, while its dates are unknown. */
export function isWithin(day: IsoDate, dates: TripDates): boolean {
  const span = spanOf(dates);
  return span === null || (span.first <= day && day <= span.last);
}

/** How many days a programme moves when its trip does: by its first day, or by that of its first visit. */
export function daysMoved(before: TripDates, after: TripDates, visitDays: readonly IsoDate[]): number {
  const from = before.startsOn ? firstDayOf(before.startsOn) : [...visitDays].sort()[0];
  return from && after.startsOn ? daysBetween(from, firstDayOf(after.startsOn)) : 0;
}
