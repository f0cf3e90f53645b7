import type { Insertable } from "kysely";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import type { DecisionTable } from "~db/tables/decision";
import type { TripTable } from "~db/tables/trip";
import { transact } from "~db/transact";

export interface TripGiven extends Partial<Insertable<TripTable>> {
  /** The day on which every committee said yes. */
  approvedOn?: string;
}

/** A trip straight as rows, for tests that need one in the middle of its life. */
export async function addTrip(
  db: Db,
  periodId: string,
  committeeIds: readonly string[],
  { approvedOn, ...given }: TripGiven = {},
): Promise<string> {
  const id = newId();
  await transact(db, async (trx) => {
    await trx
      .insertInto("trip")
      .values({
        id,
        reference: given.reference ?? `2027-${id.slice(-6)}`,
        period_id: periodId,
        kind: "political",
        state: "draft",
        state_before: null,
        lead_committee_id: committeeIds[0] ?? "",
        title: "Vand og havn i Rotterdam",
        starts_on: "2027-06-08",
        ends_on: "2027-06-11",
        cancel_reason: null,
        state_reason: null,
        source: null,
        created_at: "2027-01-12T09:00:00.000Z",
        proposed_at: null,
        held_confirmed_at: null,
        ...given,
      })
      .execute();
    for (const [position, committee_id] of committeeIds.entries())
      await trx.insertInto("trip_committee").values({ trip_id: id, committee_id, position }).execute();
    for (const committee_id of approvedOn ? committeeIds : [])
      await trx
        .insertInto("decision")
        .values(decisionRow(id, { committee_id, meeting_on: approvedOn ?? "" }))
        .execute();
  });
  return id;
}

export function decisionRow(
  tripId: string,
  given: Partial<Insertable<DecisionTable>>,
): Insertable<DecisionTable> {
  return {
    id: newId(),
    trip_id: tripId,
    concerns: "trip",
    committee_id: null,
    body: "Udvalget",
    outcome: "yes",
    meeting_on: "2027-05-04",
    item_is_open: 1,
    released_on: null,
    ...given,
  };
}
