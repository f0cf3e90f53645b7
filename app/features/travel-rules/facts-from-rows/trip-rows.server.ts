import type { Db, WriteDb } from "~db/tables";
import { grouped } from "./grouped";

/** The rows of a period's trips that the rules ask about, each table read once and looked up by trip. */
export async function loadTripRows(db: Db | WriteDb, periodId: string) {
  const committees = await db
    .selectFrom("trip_committee as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.committee_id", "row.manual_share_minor"])
    .where("trip.period_id", "=", periodId)
    .orderBy("row.position")
    .execute();
  const places = await db
    .selectFrom("destination as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.city", "row.country"])
    .where("trip.period_id", "=", periodId)
    .orderBy("row.position")
    .execute();
  const participants = await db
    .selectFrom("participant as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .leftJoin("person", (join) =>
      join.onRef("person.id", "=", "row.person_id").on("person.forgotten_at", "is", null),
    )
    .select(["row.trip_id", "row.kind", "row.status", "row.person_id", "row.committee_id", "row.headcount"])
    .select("person.full_name as name")
    .where("trip.period_id", "=", periodId)
    .orderBy("row.id")
    .execute();
  const decisions = await db
    .selectFrom("decision as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .leftJoin("committee", "committee.id", "row.committee_id")
    .selectAll("row")
    .select("committee.kind as committee_kind")
    .where("trip.period_id", "=", periodId)
    .orderBy("row.meeting_on")
    .orderBy("row.id")
    .execute();
  const legalBases = await db
    .selectFrom("legal_basis as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.requested_by", "row.decided_on", "row.scope"])
    .where("trip.period_id", "=", periodId)
    .orderBy("row.id")
    .execute();
  const visits = await db
    .selectFrom("visit as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.starts_at", "row.ends_at", "row.kind", "row.status"])
    .where("trip.period_id", "=", periodId)
    .execute();
  const costLines = await db
    .selectFrom("cost_line as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .selectAll("row")
    .where("trip.period_id", "=", periodId)
    .orderBy("row.position")
    .orderBy("row.id")
    .execute();
  const funding = await db
    .selectFrom("funding as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.funder", "row.relevance", "row.obliges", "row.checked_on"])
    .where("trip.period_id", "=", periodId)
    .orderBy("row.id")
    .execute();
  return {
    committeesOf: grouped(committees, (row) => row.trip_id),
    placesOf: grouped(places, (row) => row.trip_id),
    participantsOf: grouped(participants, (row) => row.trip_id),
    decisionsOf: grouped(decisions, (row) => row.trip_id),
    legalBasesOf: grouped(legalBases, (row) => row.trip_id),
    visitsOf: grouped(visits, (row) => row.trip_id),
    costLinesOf: grouped(costLines, (row) => row.trip_id),
    fundingOf: grouped(funding, (row) => row.trip_id),
  };
}

/** What came of the trips, likewise: evaluations, recommendations, and what is published. */
export async function loadOutcomeRows(db: Db | WriteDb, periodId: string) {
  const evaluations = await db
    .selectFrom("evaluation as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.state", "row.signed_on", "row.presented_on"])
    .where("trip.period_id", "=", periodId)
    .execute();
  const sections = await db
    .selectFrom("evaluation_section as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.section"])
    .where("trip.period_id", "=", periodId)
    .where((eb) => eb(eb.fn<string>("trim", ["row.body", eb.val(" \t\r\n")]), "<>", ""))
    .orderBy("row.section")
    .execute();
  const recommendations = await db
    .selectFrom("recommendation as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.status"])
    .where("trip.period_id", "=", periodId)
    .execute();
  const versions = await db
    .selectFrom("publication_version as row")
    .innerJoin("trip", "trip.reference", "row.reference")
    .select(["row.reference", "row.part", "row.status", "row.published_at"])
    .where("trip.period_id", "=", periodId)
    .execute();
  return {
    evaluationsOf: grouped(evaluations, (row) => row.trip_id),
    sectionsOf: grouped(sections, (row) => row.trip_id),
    recommendationsOf: grouped(recommendations, (row) => row.trip_id),
    versionsOf: grouped(versions, (row) => row.reference),
  };
}
