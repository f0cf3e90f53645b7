import * as dateFns from "date-fns";
import { UtcDay } from "./utc-day";

/** A day in Danish civil time, as text: "2026-09-22". */
export type IsoDate = string;

/** A day, a month or a year, as precisely as it is known: "2026-09-22", "2018-01", "2008". */
export type PartialDate = string;

export type Precision = "year" | "month" | "day";

const dayPattern = /^[1-9]\d{3}-\d{2}-\d{2}$/;
const monthPattern = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])$/;
const yearPattern = /^[1-9]\d{3}$/;

const utc = { in: (value: Date | number | string) => new UtcDay(value) };

function isoOf(day: Date): IsoDate {
  return day.toISOString().slice(0, 10);
}

/** True for a day that the calendar has: not "2026-02-30". */
export function isIsoDate(text: string): text is IsoDate {
  return numberOf(text) !== null;
}

const dayInMilliseconds = 86_400_000;
/** The days that were asked about, as the days since 1970 began: rules ask about the same ones thousands of times. */
const numbers = new Map<string, number>();
const mostKept = 20_000;

/** Null for a text that is no day of the calendar. */
function numberOf(text: string): number | null {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  if (!dayPattern.test(text)) return null;
  const day = new Date(text);
  if (!dateFns.isValid(day) || isoOf(day) !== text) return null;
  if (numbers.size >= mostKept) numbers.clear();
  const number = day.getTime() / dayInMilliseconds;
  numbers.set(text, number);
  return number;
}

const texts = new Map<number, IsoDate>();

function dayOfNumber(number: number): IsoDate {
  const known = texts.get(number);
  if (known !== undefined) return known;
  if (texts.size >= mostKept) texts.clear();
  const day = isoOf(new Date(number * dayInMilliseconds));
  texts.set(number, day);
  return day;
}

function dayNumberOf(date: IsoDate): number {
  const number = numberOf(date);
  if (number === null) throw new RangeError(`not a calendar day: ${date}`);
  return number;
}

export function isPartialDate(text: string): text is PartialDate {
  return yearPattern.test(text) || monthPattern.test(text) || isIsoDate(text);
}

function dayOf(date: IsoDate): UtcDay {
  if (!isIsoDate(date)) throw new RangeError(`not a calendar day: ${date}`);
  return new UtcDay(date);
}

export function precisionOf(date: PartialDate): Precision {
  if (date.length === 4) return "year";
  return date.length === 7 ? "month" : "day";
}

/** The earliest day that it can be. */
export function firstDayOf(date: PartialDate): IsoDate {
  const precision = precisionOf(date);
  if (precision === "day") return date;
  return precision === "month" ? `${date}-01` : `${date}-01-01`;
}

/** The latest day that it can be. */
export function lastDayOf(date: PartialDate): IsoDate {
  const precision = precisionOf(date);
  if (precision === "year") return `${date}-12-31`;
  return precision === "month" ? isoOf(dateFns.lastDayOfMonth(dayOf(firstDayOf(date)), utc)) : date;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dayOfNumber(dayNumberOf(date) + days);
}

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const key = `${date} ${months}`;
  const known = shifted.get(key);
  if (known !== undefined) return known;
  if (shifted.size >= mostKept) shifted.clear();
  const day = isoOf(dateFns.addMonths(dayOf(date), months, utc));
  shifted.set(key, day);
  return day;
}

const shifted = new Map<string, IsoDate>();

/** Days from one date to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

export function dayAfter(date: IsoDate): IsoDate {
  return addDays(date, 1);
}

/** 0 is Sunday. */
export function weekdayOf(date: IsoDate): number {
  return dayOf(date).getDay();
}

export interface RelativeDays {
  kind: "overdue" | "today" | "ahead";
  /** Never negative: how many days past, or still to come. */
  days: number;
}

export function relativeDays(date: IsoDate, today: IsoDate): RelativeDays {
  const days = daysBetween(today, date);
  if (days === 0) return { kind: "today", days };
  return days < 0 ? { kind: "overdue", days: -days } : { kind: "ahead", days };
}
