import { mayOnTrip, type TripStake } from "~/session/may";
import type { Viewer } from "~/session/viewer";
import type { IsoDate } from "~/shared/dates";
import type { Contribution } from "./contribution";

/**
 * A draft is read by its author alone, not by an administrator either; one that was sent by the politicians who took
 * part, the committees' secretaries, the coordinator and the administrators.
 */
export function mayReadContribution(
  viewer: Viewer,
  { personId, state }: Pick<Contribution, "personId" | "state">,
  trip: TripStake,
  today: IsoDate,
): boolean {
  if (viewer.personId !== null && viewer.personId === personId) return true;
  return state === "sent" && mayOnTrip(viewer, "readContributions", trip, today).ok;
}
