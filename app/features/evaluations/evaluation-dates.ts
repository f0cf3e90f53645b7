import { firstDayOf, type IsoDate, type PartialDate } from "~/shared/dates";

/** Why a signature or a meeting cannot have been on this day; null where it can. */
export function dateFaultOf(
  date: IsoDate,
  tripEndsOn: PartialDate | null,
  today: IsoDate,
): "date.inFuture" | "date.beforeReturn" | null {
  if (date > today) return "date.inFuture";
  return tripEndsOn !== null && date < firstDayOf(tripEndsOn) ? "date.beforeReturn" : null;
}
