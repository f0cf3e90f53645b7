import type { Membership } from "~/features/committees/membership";
import { membersOn } from "~/features/committees/memberships.server";
import { firstDayOf, type IsoDate } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import { tripCommittees } from "./trips.server";

/** The day on which a seat counts for a trip: its first day, or today while that is unknown. */
export function seatDay(trip: { startsOn: string | null }, today: IsoDate): IsoDate {
  return trip.startsOn ? firstDayOf(trip.startsOn) : today;
}

/** The seats of a travelling committee that may be filled on the trip. */
export interface TravellingSeats {
  committeeId: string;
  committeeName: string;
  seats: readonly Membership[];
}

/** Who may travel for which of the trip's committees on a day. */
export async function listTravellingSeats(
  db: Db | WriteDb,
  tripId: string,
  day: IsoDate,
): Promise<TravellingSeats[]> {
  const committees = await tripCommittees(db, tripId);
  const groups: TravellingSeats[] = [];
  for (const { id, name } of committees)
    groups.push({ committeeId: id, committeeName: name, seats: await membersOn(db, id, day) });
  return groups;
}
