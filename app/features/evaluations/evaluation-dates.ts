import { firstDayOf, type IsoDate, type PartialDate } from "~/shared/dates";

/** Why a signature or a meeting cannot have been on this day; null where it can. */
export function dateFaultOf(
  date: IsoDate,
  tripEndsOn: PartialDate | null,
  today: IsoDate,
): "evaluation.dateInFuture" | "evaluation.dateBeforeReturn" | null {
  if (date > today) return "evaluation.dateInFuture";
  return tripEndsOn !== null && date < firstDayOf(tripEndsOn) ? "evaluation.dateBeforeReturn" : null;
}
