import { firstDayOf, lastDayOf, type PartialDate } from "./calendar";

/** Whether an end surely lies before the beginning, as precisely as both are known. */
export function endsBeforeStart(start: PartialDate | null, end: PartialDate | null): boolean {
  return start !== null && end !== null && lastDayOf(end) < firstDayOf(start);
}
