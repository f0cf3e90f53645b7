import type { Selectable } from "kysely";
import type { CommandRun } from "~/features/commands/perform.server";
import { mayOnTrip, type TripStake } from "~/session/may";
import type { Action } from "~/session/permissions";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import type { TripTable } from "~db/tables/trip";

/** A trip as a command takes it in hand: its row, and what permissions are measured against. */
export interface TripOnHand {
  row: Selectable<TripTable>;
  stake: TripStake;
}

export async function findTripOnHand(db: Db | WriteDb, tripId: string): Promise<TripOnHand | null> {
  const row = await db.selectFrom("trip").selectAll().where("id", "=", tripId).executeTakeFirst();
  if (!row) return null;
  const committees = await db
    .selectFrom("trip_committee")
    .select("committee_id")
    .where("trip_id", "=", tripId)
    .orderBy("position")
    .execute();
  const lead = await db
    .selectFrom("committee")
    .select("ends_on")
    .where("id", "=", row.lead_committee_id)
    .executeTakeFirstOrThrow();
  const politicians = await db
    .selectFrom("participant")
    .select("person_id")
    .where("trip_id", "=", tripId)
    .where("kind", "=", "politician")
    .where("status", "<>", "withdrew")
    .where("person_id", "is not", null)
    .execute();
  return {
    row,
    stake: {
      state: row.state,
      leadCommitteeId: row.lead_committee_id,
      leadEndsOn: lead.ends_on,
      committeeIds: committees.map((committee) => committee.committee_id),
      successorIds: await successorsOf(db, row.lead_committee_id),
      participantPersonIds: politicians.flatMap(({ person_id }) => person_id ?? []),
    },
  };
}

/** The committees that came of one, nearest first. */
async function successorsOf(db: Db | WriteDb, committeeId: string): Promise<string[]> {
  const found: string[] = [];
  let nearest = [committeeId];
  while (nearest.length > 0) {
    const next = await db
      .selectFrom("committee_predecessor")
      .select("committee_id")
      .where("predecessor_id", "in", nearest)
      .execute();
    nearest = next.map((row) => row.committee_id).filter((id) => !found.includes(id) && id !== committeeId);
    found.push(...nearest);
  }
  return found;
}

/** The trip, if it exists and the viewer may do this to it in its present state. */
export async function takeTripInHand(
  run: CommandRun,
  action: Action,
  tripId: string,
): Promise<Result<TripOnHand>> {
  const trip = await findTripOnHand(run.trx, tripId);
  if (!trip) return refuse("notFound");
  const allowed = mayOnTrip(run.viewer, action, trip.stake, run.today);
  if (!allowed.ok) return allowed;
  run.touchTrip(tripId);
  run.touchPeriod(trip.row.period_id);
  return accept(trip);
}
