import type { Selectable } from "kysely";
import type { Db, WriteDb } from "~db/tables";
import type { TripTable } from "~db/tables/trip";
import type { Destination, TravellingCommittee, Trip } from "./trip";

export { listDocuments } from "~/features/documents/documents.server";
export { listParticipants } from "./participants.server";
export { listVisits } from "./programme.server";
export { listTrips } from "./trip-list.server";

export async function findTripByReference(db: Db | WriteDb, reference: string): Promise<Trip | null> {
  const row = await tripQuery(db).where("trip.reference", "=", reference).executeTakeFirst();
  return row ? tripOf(row) : null;
}

export async function findTrip(db: Db | WriteDb, id: string): Promise<Trip | null> {
  const row = await tripQuery(db).where("trip.id", "=", id).executeTakeFirst();
  return row ? tripOf(row) : null;
}

function tripQuery(db: Db | WriteDb) {
  return db
    .selectFrom("trip")
    .innerJoin("election_period", "election_period.id", "trip.period_id")
    .selectAll("trip")
    .select("election_period.slug as period_slug");
}

function tripOf(row: Selectable<TripTable> & { period_slug: string }): Trip {
  return {
    id: row.id,
    reference: row.reference,
    periodId: row.period_id,
    periodSlug: row.period_slug,
    kind: row.kind,
    state: row.state,
    stateBefore: row.state_before,
    reapproving: row.reapproving === 1,
    leadCommitteeId: row.lead_committee_id,
    title: row.title,
    purpose: row.purpose,
    question: row.question,
    alternatives: row.alternatives,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    transport: row.transport,
    travelClass: row.travel_class,
    travelTime: row.travel_time,
    lodging: row.lodging,
    internalNote: row.internal_note,
    includesVat: row.vat === null ? null : row.vat === "included",
    costNote: row.cost_note,
    currency: row.currency,
    costSplit: row.cost_split,
    cancelReason: row.cancel_reason,
    stateReason: row.state_reason,
    source: row.source,
    participantsComplete: row.participants_complete === 1,
    createdAt: row.created_at,
    proposedAt: row.proposed_at,
    heldConfirmedAt: row.held_confirmed_at,
    version: row.version,
  };
}

/** The committees that the trip counts for, the lead committee first. */
export async function tripCommittees(db: Db | WriteDb, tripId: string): Promise<TravellingCommittee[]> {
  const rows = await db
    .selectFrom("trip_committee")
    .innerJoin("committee", "committee.id", "trip_committee.committee_id")
    .innerJoin("trip", "trip.id", "trip_committee.trip_id")
    .select([
      "committee.id",
      "committee.slug",
      "committee.name",
      "trip.lead_committee_id",
      "trip_committee.manual_share_minor",
    ])
    .where("trip_committee.trip_id", "=", tripId)
    .orderBy("trip_committee.position")
    .execute();
  const committees = rows.map((row) => ({
    id: row.id,
    slug: row.slug,
    name: row.name,
    leads: row.id === row.lead_committee_id,
    manualShareMinor: row.manual_share_minor,
  }));
  return [...committees.filter(({ leads }) => leads), ...committees.filter(({ leads }) => !leads)];
}

/** Where the trip goes, in the order of the journey. */
export async function listDestinations(db: Db | WriteDb, tripId: string): Promise<Destination[]> {
  return db
    .selectFrom("destination")
    .select(["id", "city", "country"])
    .where("trip_id", "=", tripId)
    .orderBy("position")
    .execute();
}
