import { type IsoDate, isIsoDate, type PartialDate } from "./calendar";
import { monthNames, shortMonthNames } from "./date-format";
import { accept, type Result, refuse } from "./result";

const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;
const numericDay = /^(\d{1,2})(?:\.(\d{1,2})\.|-(\d{1,2})-|\/(\d{1,2}) )\s*(\d{4})$/;
const namedDay = /^(\d{1,2})\.?\s+(\p{L}+\.?)\s+(\d{4})$/u;
const isoMonth = /^(\d{4})-(\d{2})$/;
const namedMonth = /^(\p{L}+\.?)\s+(\d{4})$/u;
const year = /^[1-9]\d{3}$/;

/** The month's number as text, or "" for a word that names none. */
function monthNumber(word: string): string {
  const name = word.toLowerCase().replace(/\.$/, "");
  const index = monthNames.findIndex((month, at) =>
    [month, shortMonthNames[at]?.replace(".", "")].includes(name),
  );
  return index >= 0 ? String(index + 1) : "";
}

function isoText(...parts: string[]): string {
  return parts.map((part) => part.padStart(2, "0")).join("-");
}

/** The day that the text spells, whether the calendar has it or not; null when it spells none. */
function spelledDay(text: string): string | null {
  if (isoDay.test(text)) return text;
  const numeric = numericDay.exec(text);
  if (numeric) {
    const [, day = "", dotted, dashed, slashed, inYear = ""] = numeric;
    return isoText(inYear, dotted ?? dashed ?? slashed ?? "", day);
  }
  const [, day = "", word = "", inYear = ""] = namedDay.exec(text) ?? [];
  const month = monthNumber(word);
  return month ? isoText(inYear, month, day) : null;
}

function spelledMonth(text: string): string | null {
  if (isoMonth.test(text)) return text;
  const [, word = "", inYear = ""] = namedMonth.exec(text) ?? [];
  const month = monthNumber(word);
  return month ? isoText(inYear, month) : null;
}

/**
 * A day as a Dane types it: "22.9.2026", "22-09-2026", "22/9 2026", "22. september 2026", or ISO.
 * `date.notReal`: it spells a day that the calendar lacks; `date.unreadable`: it spells none.
 */
export function parseDanishDate(text: string): Result<IsoDate> {
  const spelled = spelledDay(text.trim());
  if (spelled === null) return refuse("date.unreadable");
  return isIsoDate(spelled) ? accept(spelled) : refuse("date.notReal");
}

/** As `parseDanishDate`, and also a month ("2018-01", "januar 2018") or a year ("2018"); refused as `partial`. */
export function parsePartialDate(text: string): Result<PartialDate> {
  const bare = text.trim();
  if (year.test(bare)) return accept(bare);
  const month = spelledMonth(bare);
  if (month !== null) return isIsoDate(`${month}-01`) ? accept(month) : refuse("date.notReal");
  return spelledDay(bare) === null ? refuse("date.unreadable", { partial: "yes" }) : parseDanishDate(bare);
}
