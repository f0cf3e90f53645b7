import { formatDate, formatDateRange, formatPartial, type IsoDate, weekdayName } from "~/shared/dates";
import { capitalise } from "~/shared/words";
import type { BadgeTone } from "~/ui/badge";
import type { ShownState } from "./shown-state";
import type { TripDates } from "./trip-dates";

/** "8.–11. juni 2027"; null while the dates are unknown. */
export function datesInWords({ startsOn, endsOn }: TripDates): string | null {
  if (startsOn === null) return null;
  return endsOn === null ? formatPartial(startsOn) : formatDateRange(startsOn, endsOn);
}

/** "Tirsdag 8. juni": a day of a trip, whose year is known. */
export function dayInWords(day: IsoDate): string {
  return capitalise(`${weekdayName(day)} ${formatDate(day).replace(/ \d{4}$/, "")}`);
}

/** The colour that repeats what the badge's words say. */
export const stateTones: Readonly<Record<ShownState, BadgeTone>> = {
  draft: "plain",
  proposed: "info",
  approved: "success",
  under_way: "info",
  dates_passed: "warning",
  held: "success",
  closed: "plain",
  cancelled: "plain",
  rejected: "plain",
  recorded: "plain",
};
