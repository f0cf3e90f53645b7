import { type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";

/** Whether a member that leaves at some time has surely left by a day. */
export function hasLeft(leftOn: PartialDate | null, today: IsoDate): boolean {
  return leftOn !== null && lastDayOf(leftOn) < today;
}
