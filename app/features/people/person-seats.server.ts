import type { SeatRole } from "~/features/committees/membership";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";

export interface PersonSeat {
  id: string;
  committee: string;
  committeeSlug: string;
  role: SeatRole;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** Every seat that a person has had, newest first. */
export function seatsOf(db: Db, personId: string): Promise<PersonSeat[]> {
  return db
    .selectFrom("membership")
    .innerJoin("committee", "committee.id", "membership.committee_id")
    .select(["membership.id", "committee.name as committee", "committee.slug as committeeSlug"])
    .select(["membership.role", "membership.starts_on as startsOn", "membership.ends_on as endsOn"])
    .where("membership.person_id", "=", personId)
    .orderBy("membership.starts_on", "desc")
    .orderBy("committee.name")
    .execute();
}
