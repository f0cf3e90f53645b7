import type { Db, WriteDb } from "~db/tables";
import type { VisitAskedAbout } from "./contribution";

/** A politician's place on a trip that they went on: where a contribution belongs. */
export interface Place {
  participantId: string;
  personId: string | null;
  name: string;
  committeeId: string;
  committee: string;
}

function places(db: Db | WriteDb, tripId: string) {
  return db
    .selectFrom("participant")
    .innerJoin("committee", "committee.id", "participant.committee_id")
    .leftJoin("person", "person.id", "participant.person_id")
    .select([
      "participant.id",
      "participant.person_id",
      "participant.name",
      "person.full_name",
      "committee.id as committee_id",
      "committee.name as committee",
    ])
    .where("participant.trip_id", "=", tripId)
    .where("participant.kind", "=", "politician")
    .where("participant.status", "=", "went");
}

type PlaceRow = Awaited<ReturnType<ReturnType<typeof places>["executeTakeFirstOrThrow"]>>;

function placeOf(row: PlaceRow | undefined): Place | null {
  const name = row?.full_name ?? row?.name;
  if (!row || !name) return null;
  return {
    participantId: row.id,
    personId: row.person_id,
    name,
    committeeId: row.committee_id,
    committee: row.committee,
  };
}

/** Null if the person was not on the trip as a politician, or withdrew. */
export async function findPlaceOfPerson(
  db: Db | WriteDb,
  tripId: string,
  personId: string | null,
): Promise<Place | null> {
  if (personId === null) return null;
  return placeOf(await places(db, tripId).where("participant.person_id", "=", personId).executeTakeFirst());
}

export async function findPlace(
  db: Db | WriteDb,
  tripId: string,
  participantId: string,
): Promise<Place | null> {
  return placeOf(await places(db, tripId).where("participant.id", "=", participantId).executeTakeFirst());
}

/** The visits that a contribution asks about: those of its author's committee, but for journeys and cancelled ones. */
export async function listVisitsAskedAbout(
  db: Db | WriteDb,
  tripId: string,
  committeeId: string,
): Promise<VisitAskedAbout[]> {
  const rows = await db
    .selectFrom("visit")
    .leftJoin("organisation", "organisation.id", "visit.organisation_id")
    .leftJoin("visit_committee", "visit_committee.visit_id", "visit.id")
    .select(["visit.id", "visit.topic", "visit.place", "visit.day", "organisation.name as host"])
    .where("visit.trip_id", "=", tripId)
    .where("visit.status", "=", "planned")
    .where("visit.kind", "is distinct from", "travel")
    .where((where) =>
      where.or([
        where("visit_committee.committee_id", "is", null),
        where("visit_committee.committee_id", "=", committeeId),
      ]),
    )
    .orderBy("visit.day")
    .orderBy("visit.starts_at")
    .orderBy("visit.position")
    .execute();
  return rows.map(({ id, topic, host, place, day }) => ({ id, topic, host: host ?? place, day }));
}
