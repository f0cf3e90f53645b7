import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import type { TripChoice } from "./trip-choice";

/** The programmes on the shelf, by name. */
export async function listProgrammeChoices(db: Db) {
  const rows = await db.selectFrom("eu_programme").select(["id as value", "name as label"]).execute();
  return rows.sort(byDanishName(({ label }) => label));
}

export async function listPolicyAreaChoices(db: Db) {
  return db
    .selectFrom("policy_area")
    .select(["id as value", "name as label"])
    .orderBy("position")
    .orderBy("name")
    .execute();
}

/** The efforts of every strategy, the newest strategy first, each with its strategy's name as a hint. */
export async function listEffortChoices(db: Db) {
  return db
    .selectFrom("effort")
    .innerJoin("strategy", "strategy.id", "effort.strategy_id")
    .select(["effort.id as value", "effort.name as label", "strategy.name as hint"])
    .orderBy("strategy.adopted_on", "desc")
    .orderBy("strategy.id")
    .orderBy("effort.position")
    .orderBy("effort.name")
    .execute();
}

/** Every trip, with what tells it from the others. */
export async function listTripChoices(db: Db): Promise<TripChoice[]> {
  const trips = await db
    .selectFrom("trip")
    .innerJoin("committee", "committee.id", "trip.lead_committee_id")
    .innerJoin("election_period", "election_period.id", "trip.period_id")
    .select([
      "trip.id",
      "trip.reference",
      "trip.title",
      "committee.name as committee",
      "election_period.slug as period",
    ])
    .execute();
  const places = await db.selectFrom("destination").select(["trip_id", "city"]).execute();
  return trips.map((trip) => ({
    ...trip,
    cities: places.filter(({ trip_id }) => trip_id === trip.id).map(({ city }) => city),
  }));
}

/** The committees that may have decided something, those of the latest period first. */
export async function listCommitteeChoices(db: Db) {
  const rows = await db
    .selectFrom("committee")
    .innerJoin("election_period", "election_period.id", "committee.period_id")
    .select(["committee.id", "committee.name", "election_period.slug as period"])
    .orderBy("election_period.first_year", "desc")
    .orderBy("committee.name")
    .execute();
  return rows.map(({ id, name, period }) => ({ id, name, period }));
}
