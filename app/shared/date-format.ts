import { type IsoDate, type PartialDate, precisionOf, weekdayOf } from "./calendar";

/** Spelled out here and not left to Intl, so that server and browser always write the same. */
export const monthNames = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
] as const;

export const shortMonthNames = [
  "jan.",
  "feb.",
  "mar.",
  "apr.",
  "maj",
  "jun.",
  "jul.",
  "aug.",
  "sep.",
  "okt.",
  "nov.",
  "dec.",
] as const;

const weekdayNames = ["søndag", "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag"] as const;

interface DateWords {
  year: string;
  month: string;
  shortMonth: string;
  day: string;
}

function wordsOf(date: PartialDate): DateWords {
  const [year = "", month = "", day = ""] = date.split("-");
  const index = Number(month) - 1;
  return {
    year,
    month: monthNames[index] ?? "",
    shortMonth: shortMonthNames[index] ?? "",
    day: day && `${Number(day)}.`,
  };
}

export function weekdayName(date: IsoDate): string {
  return weekdayNames[weekdayOf(date)] ?? "";
}

/** "22. september 2026", "september 2026", "2008": as precise as the date itself. */
export function formatPartial(date: PartialDate): string {
  const { year, month, day } = wordsOf(date);
  return [day, month, year].filter(Boolean).join(" ");
}

/** "22. september 2026" */
export function formatDate(date: IsoDate): string {
  return formatPartial(date);
}

/** "22. sep. 2026" */
export function formatShortDate(date: PartialDate): string {
  const { year, shortMonth, day } = wordsOf(date);
  return [day, shortMonth, year].filter(Boolean).join(" ");
}

/** "tirsdag 22. september 2026" */
export function formatDateWithWeekday(date: IsoDate): string {
  return `${weekdayName(date)} ${formatDate(date)}`;
}

/**
 * "22.–25. september 2026"; what both ends share is said once, except between dates of different precision:
 * "september 2008–2010". Without a known end: "fra 22. september 2026".
 */
export function formatDateRange(start: PartialDate, end: PartialDate | null): string {
  if (end === null) return `fra ${formatPartial(start)}`;
  if (start === end) return formatPartial(start);
  const from = wordsOf(start);
  const to = wordsOf(end);
  const alike = precisionOf(start) === precisionOf(end) && from.year === to.year;
  if (!alike) return `${formatPartial(start)}–${formatPartial(end)}`;
  const first = from.month === to.month ? from.day : [from.day, from.month].filter(Boolean).join(" ");
  return `${first}–${formatPartial(end)}`;
}
