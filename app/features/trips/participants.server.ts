import type { Db, WriteDb } from "~db/tables";
import type { Participant } from "./participants";

/** Who travels, in the order they were added. */
export async function listParticipants(db: Db | WriteDb, tripId: string): Promise<Participant[]> {
  const rows = await db
    .selectFrom("participant")
    .leftJoin("person", "person.id", "participant.person_id")
    .leftJoin("committee", "committee.id", "participant.committee_id")
    .selectAll("participant")
    .select(["person.full_name", "committee.name as committee_name"])
    .where("participant.trip_id", "=", tripId)
    .orderBy("participant.id")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    status: row.status,
    personId: row.person_id,
    name: row.full_name ?? row.name,
    nameIsPublic: row.name_is_public === 1,
    committeeId: row.committee_id,
    committeeName: row.committee_name,
    capacity: row.capacity,
    headcount: row.headcount,
    withdrewReason: row.withdrew_reason,
    version: row.version,
  }));
}
