import type { Db, WriteDb } from "~db/tables";
import type { TripRelation } from "./project";

/** What a project serves, by name, and the trips and recommendations around it. */
export interface TieNames {
  policyAreas: { slug: string; name: string }[];
  efforts: { slug: string; name: string; strategySlug: string; strategyName: string }[];
  trips: { reference: string; title: string; relation: TripRelation }[];
  recommendations: { reference: string; number: number; body: string }[];
}

export async function loadTieNames(db: Db | WriteDb, projectId: string): Promise<TieNames> {
  return {
    policyAreas: await db
      .selectFrom("project_policy_area")
      .innerJoin("policy_area", "policy_area.id", "project_policy_area.policy_area_id")
      .select(["policy_area.slug", "policy_area.name"])
      .where("project_policy_area.project_id", "=", projectId)
      .orderBy("policy_area.position")
      .orderBy("policy_area.name")
      .execute(),
    efforts: await db
      .selectFrom("project_effort")
      .innerJoin("effort", "effort.id", "project_effort.effort_id")
      .innerJoin("strategy", "strategy.id", "effort.strategy_id")
      .select([
        "effort.slug",
        "effort.name",
        "strategy.slug as strategySlug",
        "strategy.name as strategyName",
      ])
      .where("project_effort.project_id", "=", projectId)
      .orderBy("strategy.adopted_on", "desc")
      .orderBy("effort.position")
      .orderBy("effort.name")
      .execute(),
    trips: await db
      .selectFrom("project_trip")
      .innerJoin("trip", "trip.id", "project_trip.trip_id")
      .select(["trip.reference", "trip.title", "project_trip.relation"])
      .where("project_trip.project_id", "=", projectId)
      .orderBy("trip.reference")
      .execute(),
    recommendations: await recommendationsOf(db, projectId),
  };
}

/** Recommendations are numbered within their trip, in the order of the evaluation. */
async function recommendationsOf(db: Db | WriteDb, projectId: string) {
  const rows = await db
    .selectFrom("project_recommendation")
    .innerJoin("recommendation", "recommendation.id", "project_recommendation.recommendation_id")
    .innerJoin("trip", "trip.id", "recommendation.trip_id")
    .select([
      "recommendation.id",
      "recommendation.trip_id as tripId",
      "trip.reference",
      "recommendation.body",
    ])
    .where("project_recommendation.project_id", "=", projectId)
    .orderBy("trip.reference")
    .orderBy("recommendation.position")
    .orderBy("recommendation.id")
    .execute();
  const siblings = await db
    .selectFrom("recommendation")
    .select(["id", "trip_id as tripId"])
    .where(
      "trip_id",
      "in",
      rows.map(({ tripId }) => tripId),
    )
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map(({ id, tripId, reference, body }) => {
    const own = siblings.filter((sibling) => sibling.tripId === tripId);
    return { reference, number: own.findIndex((sibling) => sibling.id === id) + 1, body };
  });
}
