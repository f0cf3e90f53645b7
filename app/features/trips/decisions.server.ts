import type { Selectable } from "kysely";
import type { Db, WriteDb } from "~db/tables";
import type { DecisionTable } from "~db/tables/decision";
import type { Decision } from "./decision";
import { readContents } from "./decision-contents";
import type { DecisionGround } from "./decision-dependence";

/** Everything that was decided about a trip, by meeting. */
export async function listDecisions(db: Db | WriteDb, tripId: string): Promise<Decision[]> {
  const rows = await db
    .selectFrom("decision")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("meeting_on")
    .orderBy("id")
    .execute();
  return rows.map(decisionOf);
}

function decisionOf(row: Selectable<DecisionTable>): Decision {
  return {
    id: row.id,
    concerns: row.concerns,
    committeeId: row.committee_id,
    body: row.body,
    decidesForAll: row.decides_for_all === 1,
    outcome: row.outcome,
    meetingOn: row.meeting_on,
    itemIsOpen: row.item_is_open === 1,
    releasedOn: row.released_on,
    agendaItem: row.agenda_item,
    caseNumber: row.case_number,
    link: row.link,
    wording: row.wording,
    contents: readContents(row.contents),
    coversEarlier: row.covers_earlier === 1,
    superseded: row.superseded === 1,
    version: row.version,
  };
}

/** What the trip's decisions may carry: its state, its committees, those that left, its evaluation. */
export async function decisionGround(db: Db | WriteDb, tripId: string): Promise<DecisionGround> {
  const trip = await db
    .selectFrom("trip")
    .select(["state", "state_before", "cancelled_from", "reapproving"])
    .where("id", "=", tripId)
    .executeTakeFirstOrThrow();
  const committees = await db
    .selectFrom("trip_committee")
    .select("committee_id")
    .where("trip_id", "=", tripId)
    .execute();
  const departures = await listDepartures(db, tripId);
  const evaluation = await db
    .selectFrom("evaluation")
    .select("state")
    .where("trip_id", "=", tripId)
    .executeTakeFirst();
  return {
    trip: {
      state: trip.state,
      stateBefore: trip.state_before,
      cancelledFrom: trip.cancelled_from,
      reapproving: trip.reapproving === 1,
      committeeIds: committees.map(({ committee_id }) => committee_id),
    },
    decisions: await listDecisions(db, tripId),
    departedIds: departures.map(({ committeeId }) => committeeId),
    evaluationIsDecided: evaluation?.state === "approved" || evaluation?.state === "returned",
  };
}

/** A committee that left the trip by name. */
export interface Departure {
  committeeId: string;
  name: string;
  leftOn: string;
  reason: string;
}

export async function listDepartures(db: Db | WriteDb, tripId: string): Promise<Departure[]> {
  const rows = await db
    .selectFrom("trip_departure")
    .innerJoin("committee", "committee.id", "trip_departure.committee_id")
    .select([
      "trip_departure.committee_id",
      "committee.name",
      "trip_departure.left_on",
      "trip_departure.reason",
    ])
    .where("trip_departure.trip_id", "=", tripId)
    .orderBy("trip_departure.left_on")
    .orderBy("committee.name")
    .execute();
  return rows.map(({ committee_id, name, left_on, reason }) => ({
    committeeId: committee_id,
    name,
    leftOn: left_on,
    reason,
  }));
}
