import { todayInDenmark } from "~/shared/dates";
import type { Db } from "~db/tables";
import { publicGround } from "../public-ground";
import { decisionsOfTrips, evaluationDecidedOn } from "./ground-decisions.server";
import type { TripRecord } from "./trip-record";

/** What the public record must know of each of these trips, read in a fixed number of queries. */
export async function loadTripRecords(db: Db, tripIds: readonly string[]): Promise<TripRecord[]> {
  const trips = await db
    .selectFrom("trip")
    .innerJoin("election_period", "election_period.id", "trip.period_id")
    .selectAll("trip")
    .select("election_period.slug as period_slug")
    .where("trip.id", "in", tripIds)
    .orderBy("trip.reference")
    .execute();
  const committees = await committeesOfTrips(db, tripIds);
  const destinations = await db
    .selectFrom("destination")
    .select(["trip_id", "city", "country"])
    .where("trip_id", "in", tripIds)
    .orderBy("position")
    .execute();
  const decisions = await decisionsOfTrips(db, tripIds);
  const published = await referencesWithVersions(
    db,
    trips.map(({ reference }) => reference),
  );
  return trips.map((trip) => {
    const own = committees.filter(({ trip_id }) => trip_id === trip.id);
    const leadFirst = [...own.filter(({ leads }) => leads), ...own.filter(({ leads }) => !leads)];
    const decided = decisions.get(trip.id) ?? [];
    return {
      id: trip.id,
      reference: trip.reference,
      periodSlug: trip.period_slug,
      kind: trip.kind,
      committees: leadFirst.map(({ slug, name, leads }) => ({ slug, name, leads })),
      committeeKinds: own.map(({ kind }) => kind),
      committeeIds: own.map(({ id }) => id),
      places: destinations
        .filter(({ trip_id }) => trip_id === trip.id)
        .map(({ city, country }) => ({ city, country })),
      startsOn: trip.starts_on,
      endsOn: trip.ends_on,
      state: trip.state,
      reapproving: trip.reapproving === 1,
      heldConfirmedOn: trip.held_confirmed_at && todayInDenmark(new Date(trip.held_confirmed_at)),
      cancelReason: trip.cancel_reason,
      evaluationDecidedOn: evaluationDecidedOn(decided),
      hasVersions: published.has(trip.reference),
      ground: publicGround({
        state: trip.state,
        stateBefore: trip.state_before,
        cancelledFrom: trip.cancelled_from,
        reapproving: trip.reapproving === 1,
        committees: own.map(({ slug }) => slug),
        decisions: decided,
      }),
    };
  });
}

async function committeesOfTrips(db: Db, tripIds: readonly string[]) {
  const rows = await db
    .selectFrom("trip_committee")
    .innerJoin("committee", "committee.id", "trip_committee.committee_id")
    .innerJoin("trip", "trip.id", "trip_committee.trip_id")
    .select(["trip_committee.trip_id", "committee.id", "committee.slug", "committee.name", "committee.kind"])
    .select("trip.lead_committee_id")
    .where("trip_committee.trip_id", "in", tripIds)
    .orderBy("trip_committee.position")
    .execute();
  return rows.map((row) => ({ ...row, leads: row.id === row.lead_committee_id }));
}

async function referencesWithVersions(db: Db, references: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom("publication_version")
    .select("reference")
    .distinct()
    .where("reference", "in", references)
    .execute();
  return new Set(rows.map(({ reference }) => reference));
}
