import { accept, type Result, refuse } from "~/shared/result";
import type { ElectionYears } from "./trip-rows";

/** The first election for a period of four years from 1 January: 1970, and every fourth year since. */
const firstElectionPeriod = 1970;

/** Reads `2018-2021`: four years from 1 January after a municipal election. */
export function parsePeriod(text: string): Result<ElectionYears> {
  const [, first, last] = /^(\d{4})[-–](\d{4})$/.exec(text.trim()) ?? [];
  const firstYear = Number(first);
  const lastYear = Number(last);
  const isPeriod =
    lastYear === firstYear + 3 &&
    firstYear >= firstElectionPeriod &&
    (firstYear - firstElectionPeriod) % 4 === 0;
  return isPeriod ? accept({ firstYear, lastYear }) : refuse("import.notAPeriod", { text });
}
