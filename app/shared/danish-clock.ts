import type { IsoDate } from "./calendar";

const danishParts = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Copenhagen",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

function partsOf(instant: Date): Record<string, string> {
  return Object.fromEntries(danishParts.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/** The date that a calendar in Denmark shows at the given instant. */
export function todayInDenmark(now: Date): IsoDate {
  const { year, month, day } = partsOf(now);
  return `${year}-${month}-${day}`;
}

/** What a clock in Denmark shows at the given instant: "09:30". */
export function clockTimeInDenmark(now: Date): string {
  const { hour, minute } = partsOf(now);
  return `${hour}:${minute}`;
}
