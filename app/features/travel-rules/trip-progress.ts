import { firstDayOf, type IsoDate, lastDayOf } from "~/shared/dates";
import type { TripFacts } from "./facts";
import type { Stage } from "./findings";

/** Held, whether closed since, or known from old sources. */
export function isHeld(trip: TripFacts): boolean {
  return (
    trip.state === "held" ||
    trip.state === "recorded" ||
    (trip.state === "closed" && trip.stateBefore === "held")
  );
}

export function isCancelled(trip: TripFacts): boolean {
  return trip.state === "cancelled" || (trip.state === "closed" && trip.stateBefore === "cancelled");
}

/** Approved and not yet confirmed as held; a trip proposed again for a change stays approved meanwhile. */
export function isApproved(trip: TripFacts): boolean {
  return trip.state === "approved" || (trip.state === "proposed" && trip.reapproving);
}

export function isPlanned(trip: TripFacts): boolean {
  return trip.state === "draft" || (trip.state === "proposed" && !trip.reapproving);
}

/** Takes a place in what the rules count: approved or held. */
export function isCounted(trip: TripFacts): boolean {
  return isHeld(trip) || isApproved(trip);
}

/** The calendar year of the first day; null where no date is known. */
export function yearOf(trip: TripFacts): number | null {
  return trip.startsOn === null ? null : Number(trip.startsOn.slice(0, 4));
}

/** The last day the trip can have had; null where no date tells it. */
export function lastPossibleDay(trip: TripFacts): IsoDate | null {
  return trip.endsOn === null ? null : lastDayOf(trip.endsOn);
}

/** How far a trip has come; null if it counts for nothing: cancelled or rejected. */
export function stageOf(trip: TripFacts, today: IsoDate): Exclude<Stage, "nothing"> | null {
  if (isHeld(trip)) return "held";
  if (isPlanned(trip)) return "planned";
  if (!isApproved(trip)) return null;
  if (trip.startsOn === null || today < firstDayOf(trip.startsOn)) return "approved";
  return today <= (lastPossibleDay(trip) ?? lastDayOf(trip.startsOn)) ? "under_way" : "dates_passed";
}

/**
 * The day whose version of the rules judges the trip: its approval, by the committee asked about or the first of
 * any; for a past trip without decisions its first day; for what is not approved, today.
 */
export function judgedOn(trip: TripFacts, today: IsoDate, committeeIds?: readonly string[]): IsoDate {
  if (!isHeld(trip) && !isApproved(trip)) return today;
  let first: IsoDate | null = null;
  for (const { committeeId, on } of trip.approvals)
    if ((!committeeIds || committeeIds.includes(committeeId)) && (first === null || on < first)) first = on;
  if (first !== null) return first;
  return trip.state === "recorded" && trip.startsOn !== null ? firstDayOf(trip.startsOn) : today;
}
