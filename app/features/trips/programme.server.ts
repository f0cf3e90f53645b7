import type { Db, WriteDb } from "~db/tables";
import type { Visit } from "./programme";

/** The trip's programme by day, time and position; what has no day comes last. */
export async function listVisits(db: Db | WriteDb, tripId: string): Promise<Visit[]> {
  const rows = await db
    .selectFrom("visit")
    .leftJoin("organisation", "organisation.id", "visit.organisation_id")
    .selectAll("visit")
    .select(["organisation.name as host", "organisation.slug as hostSlug"])
    .where("visit.trip_id", "=", tripId)
    .orderBy((eb) => eb("visit.day", "is", null))
    .orderBy("visit.day")
    .orderBy((eb) => eb("visit.starts_at", "is", null))
    .orderBy("visit.starts_at")
    .orderBy("visit.position")
    .orderBy("visit.id")
    .execute();
  const audiences = await db
    .selectFrom("visit_committee")
    .innerJoin("visit", "visit.id", "visit_committee.visit_id")
    .select(["visit_committee.visit_id", "visit_committee.committee_id"])
    .where("visit.trip_id", "=", tripId)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    day: row.day,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    topic: row.topic,
    kind: row.kind,
    cancelled: row.status === "cancelled",
    hostId: row.organisation_id,
    host: row.host,
    hostSlug: row.hostSlug,
    place: row.place,
    publicNote: row.public_note,
    contact: row.contact,
    contactIsPublic: row.contact_is_public === 1,
    agreedWithHost: row.agreed_with_host === 1,
    committeeIds: audiences.flatMap(({ visit_id, committee_id }) =>
      visit_id === row.id ? committee_id : [],
    ),
    version: row.version,
  }));
}
