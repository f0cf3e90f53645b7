import * as z from "zod/mini";
import { isCountry } from "~/shared/countries";
import { isIsoDate, isPartialDate } from "~/shared/dates";
import { isCurrency, minorDigits } from "~/shared/money";

/** A later year is a slip of the hand. */
const latestYear = 2100;
const earliestYear = 1000;

/** Line breaks and tabs may stand in a text; what no screen can show may not. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what is looked for
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const isPrintable = (typed: string) => !unprintable.test(typed);

/** A text as long as the field of its form takes, and never empty. */
export const upTo = (max: number) =>
  z.string().check(z.trim(), z.minLength(1), z.maxLength(max), z.refine(isPrintable));

export const text = upTo(5000);
export const name = upTo(200);
export const website = upTo(300);

/** Several texts, each of them short, that a form keeps as the lines of one field. */
export const linesUpTo = (max: number) =>
  z.array(upTo(max)).check(z.refine((lines) => lines.join("\n").length <= max));

export const countUpTo = (max: number) => z.int().check(z.gte(0), z.lte(max));

const isNotTooLate = (date: string) => Number(date.slice(0, 4)) <= latestYear;

export const day = z.string().check(z.refine(isIsoDate), z.refine(isNotTooLate));

/** A day, a month or a year that there is; a year may be a number. */
export const date = z.union([
  z.string().check(z.refine(isPartialDate), z.refine(isNotTooLate)),
  z.int().check(z.gte(earliestYear), z.lte(latestYear)),
]);

/** ISO 3166-1 alpha-2: GB, not UK. */
export const country = z.string().check(z.refine(isCountry));

const currency = z.string().check(z.refine(isCurrency));

/** A figure as it is printed; refused where its currency has no so small a unit, or it cannot be kept to the unit. */
export const amount = z
  .strictObject({ amount: z.number().check(z.gte(0)), currency })
  .check(z.refine(isWholeMinorUnits, { path: ["amount"] }));

function isWholeMinorUnits({ amount, currency }: { amount: number; currency: string }): boolean {
  const digits = minorDigits(currency);
  return Number.isSafeInteger(Math.round(amount * 10 ** digits)) && Number(amount.toFixed(digits)) === amount;
}
