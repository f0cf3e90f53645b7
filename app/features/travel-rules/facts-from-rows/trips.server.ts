import type { Selectable } from "kysely";
import { todayInDenmark } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import type { TripTable } from "~db/tables/trip";
import type { TripFacts } from "../facts";
import { approvalsFrom } from "./approvals";
import { evaluationFrom } from "./evaluation";
import { grouped } from "./grouped";
import { firstPublished } from "./published";

/** Every trip of a period as the rules see it. */
export async function loadTripFacts(db: Db | WriteDb, periodId: string): Promise<TripFacts[]> {
  const trips = await db
    .selectFrom("trip")
    .selectAll()
    .where("period_id", "=", periodId)
    .orderBy("reference")
    .execute();
  const committees = await db
    .selectFrom("trip_committee as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.committee_id"])
    .where("trip.period_id", "=", periodId)
    .orderBy("row.position")
    .execute();
  const places = await db
    .selectFrom("destination as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.city"])
    .where("trip.period_id", "=", periodId)
    .orderBy("row.position")
    .execute();
  const decisions = await db
    .selectFrom("decision as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .selectAll("row")
    .where("trip.period_id", "=", periodId)
    .orderBy("row.meeting_on")
    .orderBy("row.id")
    .execute();
  const evaluations = await db
    .selectFrom("evaluation as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.state", "row.signed_on", "row.presented_on"])
    .where("trip.period_id", "=", periodId)
    .execute();
  const costs = await db
    .selectFrom("cost_line as row")
    .innerJoin("trip", "trip.id", "row.trip_id")
    .select(["row.trip_id", "row.final_minor"])
    .where("trip.period_id", "=", periodId)
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

  const committeesOf = grouped(committees, (row) => row.trip_id);
  const placesOf = grouped(places, (row) => row.trip_id);
  const decisionsOf = grouped(decisions, (row) => row.trip_id);
  const evaluationOf = grouped(evaluations, (row) => row.trip_id);
  const costsOf = grouped(costs, (row) => row.trip_id);
  const recommendationsOf = grouped(recommendations, (row) => row.trip_id);
  const versionsOf = grouped(versions, (row) => row.reference);
  return trips.map((trip) => {
    const committeeIds = committeesOf(trip.id).map((row) => row.committee_id);
    const decided = decisionsOf(trip.id);
    return {
      ...plainFacts(trip),
      committeeIds,
      places: placesOf(trip.id).map((row) => row.city),
      countries: [],
      travellers: { politicians: [], officials: null, headcount: null },
      costs: { currency: trip.currency, totalMinor: null, withoutAllowancesMinor: null, shares: [] },
      decisions: [],
      legalBases: null,
      programme: null,
      evaluationSections: null,
      funding: null,
      approvals: approvalsFrom(decided, committeeIds),
      evaluation: evaluationFrom(evaluationOf(trip.id)[0], decided),
      accountsAreFinal: allFinal(costsOf(trip.id)),
      published: firstPublished(versionsOf(trip.reference)),
      recommendations: countByStatus(recommendationsOf(trip.id)),
    };
  });
}

function plainFacts(trip: Selectable<TripTable>) {
  return {
    id: trip.id,
    reference: trip.reference,
    title: trip.title,
    kind: trip.kind,
    state: trip.state,
    reapproving: trip.reapproving === 1,
    stateBefore: trip.state_before,
    startsOn: trip.starts_on,
    endsOn: trip.ends_on,
    leadCommitteeId: trip.lead_committee_id,
    proposedOn: dayOf(trip.proposed_at),
    heldConfirmedOn: dayOf(trip.held_confirmed_at),
  };
}

const dayOf = (instant: string | null) => (instant === null ? null : todayInDenmark(new Date(instant)));

function allFinal(lines: readonly { final_minor: number | null }[]): boolean | null {
  return lines.length === 0 ? null : lines.every((line) => line.final_minor !== null);
}

function countByStatus(
  rows: readonly { status: "not_started" | "under_way" | "done" | "dropped" }[],
): TripFacts["recommendations"] {
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  return {
    total: rows.length,
    done: count("done"),
    underWay: count("under_way"),
    notStarted: count("not_started"),
    dropped: count("dropped"),
  };
}
