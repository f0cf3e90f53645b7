import type { IsoDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

/** An election period: four calendar years from 1 January after a municipal election. */
export interface Period {
  id: string;
  /** "2026-2029", stable. */
  slug: string;
  firstYear: number;
  lastYear: number;
  /** Instant, UTC ISO text. */
  closedAt: string | null;
  version: number;
}

/** The first period of the municipalities as the reform of 1970 made them is the earliest that is kept. */
export const earliestFirstYear = 1970;
const yearsInPeriod = 4;
const yearsAhead = 8;

export function isFirstYear(year: number): boolean {
  return Number.isInteger(year) && year >= earliestFirstYear && year % yearsInPeriod === 2;
}

/** The first year of the period that a date lies in. */
export function firstYearOf(date: IsoDate): number {
  const year = Number(date.slice(0, 4));
  return year - ((year + 2) % yearsInPeriod);
}

export function lastYearOf(firstYear: number): number {
  return firstYear + yearsInPeriod - 1;
}

export function firstYearBefore(firstYear: number): number {
  return firstYear - yearsInPeriod;
}

export function periodSlug(firstYear: number): string {
  return `${firstYear}-${lastYearOf(firstYear)}`;
}

/** "2026–2029", as it is written. */
export function periodName({ firstYear }: { firstYear: number }): string {
  return `${firstYear}–${lastYearOf(firstYear)}`;
}

export function firstDayOfPeriod({ firstYear }: { firstYear: number }): IsoDate {
  return `${firstYear}-01-01`;
}

export function lastDayOfPeriod({ firstYear }: { firstYear: number }): IsoDate {
  return `${lastYearOf(firstYear)}-12-31`;
}

/** The first years that a new period may have today, newest first. */
export function possibleFirstYears(taken: readonly number[], today: IsoDate): number[] {
  const latest = firstYearOf(today) + yearsAhead;
  const years: number[] = [];
  for (let year = latest; year >= earliestFirstYear; year -= yearsInPeriod) years.push(year);
  return years.filter((year) => !taken.includes(year));
}

/** Refused as `period.notAfterElection` or `period.overlaps`. */
export function checkNewPeriod(firstYear: number, taken: readonly number[]): Result<number> {
  if (!isFirstYear(firstYear)) {
    return refuse("period.notAfterElection", undefined, [
      { field: "firstYear", key: "period.notAfterElection", params: { year: firstYear } },
    ]);
  }
  const overlapping = taken.find((year) => Math.abs(year - firstYear) < yearsInPeriod);
  if (overlapping === undefined) return accept(firstYear);
  const period = periodName({ firstYear: overlapping });
  return refuse("period.overlaps", { period }, [
    { field: "firstYear", key: "period.overlaps", params: { period } },
  ]);
}
