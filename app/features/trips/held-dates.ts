import { type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

/** Accepted once the trip's last day is over; on the day itself the travellers are still away. */
export function datesPassed(
  { startsOn, endsOn }: { startsOn: PartialDate | null; endsOn: PartialDate | null },
  today: IsoDate,
): Result<void> {
  const end = endsOn ?? startsOn;
  if (end === null) return refuse("datesArePast");
  const last = lastDayOf(end);
  return last < today ? accept() : refuse("datesArePast", { last });
}
