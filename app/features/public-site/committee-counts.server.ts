import type { PublicDb } from "~db/tables";
import { type CommitteeName, listCommittees } from "./committees.server";

export interface CommitteeCount extends CommitteeName {
  /** Its own public trips, those of the committees it came from left aside. */
  trips: number;
}

export async function countCommitteeTrips(db: PublicDb): Promise<CommitteeCount[]> {
  const rows = await db
    .selectFrom("publication_trip_committee")
    .select((eb) => ["committee_slug as slug", eb.fn.countAll<number>().as("trips")])
    .groupBy("committee_slug")
    .execute();
  const counts = new Map(rows.map(({ slug, trips }) => [slug, trips]));
  const committees = await listCommittees(db);
  return committees.map((committee) => ({ ...committee, trips: counts.get(committee.slug) ?? 0 }));
}
