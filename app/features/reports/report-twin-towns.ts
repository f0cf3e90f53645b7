import { type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";
import type { ReportTwinTown } from "./report-facts";

/** What is known of an agreement's life. */
export interface TwinTownLife {
  state: "active" | "ended";
  since: PartialDate | null;
  until: PartialDate | null;
  reviewedOn: PartialDate | null;
  /** The day it was last written to in the program; null where that is not known. */
  changedOn: IsoDate | null;
}

/**
 * What happened to an agreement in the year, null where it just went on; undefined where it was not in force. One that
 * ended on a day that nobody knows was in force when it was reviewed. It is not told of from its last change on, and
 * in other years, or where that is not known either, as ended without a day.
 */
export function twinTownIn(year: number, life: TwinTownLife): ReportTwinTown["event"] | undefined {
  const { state, since, until, reviewedOn, changedOn } = life;
  const inYear = (day: string | null) => day?.startsWith(String(year)) === true;
  if ((since ?? "") > `${year}-12-31` || (until ?? "9999") < String(year)) return undefined;
  if (inYear(until)) return "ended";
  const wasInForce = reviewedOn !== null && lastDayOf(reviewedOn) >= `${year}-01-01`;
  if (state === "ended" && until === null && !wasInForce) {
    if (changedOn !== null && changedOn <= `${year}-12-31`) return undefined;
    return inYear(since) ? "agreed" : "ended_unknown";
  }
  return inYear(since) ? "agreed" : inYear(reviewedOn) ? "reviewed" : null;
}
