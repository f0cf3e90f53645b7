import { clockTimeInDenmark, formatShortDate, type IsoDate, todayInDenmark } from "~/shared/dates";
import { formatTime } from "~/shared/times";

/** "14.36" */
export function clockOf(instant: string): string {
  return formatTime(clockTimeInDenmark(new Date(instant)));
}

/** "14.36" of today's instants, "14.36 den 22. apr. 2027" of others: to stand after »kl.«. */
export function momentOf(instant: string, today: IsoDate): string {
  const day = todayInDenmark(new Date(instant));
  return day === today ? clockOf(instant) : `${clockOf(instant)} den ${formatShortDate(day)}`;
}

/** The Danish day of an instant. */
export function dayOf(instant: string): IsoDate {
  return todayInDenmark(new Date(instant));
}
