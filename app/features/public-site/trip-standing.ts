import type { Notice } from "~/features/publications/snapshots/notice";
import { firstDayOf, type IsoDate, lastDayOf } from "~/shared/dates";

/** Where a trip stands, as anybody may know it. */
export type TripStanding =
  | "approved"
  | "reapproving"
  | "under_way"
  | "dates_passed"
  | "held"
  | "recorded"
  | "cancelled"
  | "not_going";

export function tripStanding(notice: Notice, today: IsoDate): TripStanding {
  const { state, startsOn, endsOn, cancelled } = notice;
  if (state === "recorded") return "recorded";
  if (state === "cancelled" || (state === "closed" && cancelled)) return "cancelled";
  if (state === "held" || state === "closed") return "held";
  if (state === "rejected" || state === "draft") return "not_going";
  if (startsOn !== null && today >= firstDayOf(startsOn))
    return today <= lastDayOf(endsOn ?? startsOn) ? "under_way" : "dates_passed";
  return notice.reapproving ? "reapproving" : "approved";
}

/** Whether the trip has been held, as far as anybody has said so. */
export const wasHeld = (standing: TripStanding) => standing === "held" || standing === "recorded";
