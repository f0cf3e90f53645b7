import type { Db } from "~db/tables";
import type { ProjectStatus, TripRelation } from "./project";

/** A project as a trip's page names it. */
export interface NamedProject {
  slug: string;
  title: string;
  status: ProjectStatus;
}

/** The projects that came from a trip, or led to it. */
export async function listTripProjects(
  db: Db,
  tripId: string,
): Promise<(NamedProject & { relation: TripRelation })[]> {
  return db
    .selectFrom("project_trip")
    .innerJoin("project", "project.id", "project_trip.project_id")
    .select(["project.slug", "project.title", "project.status", "project_trip.relation"])
    .where("project_trip.trip_id", "=", tripId)
    .orderBy("project.title")
    .execute();
}

/** The projects that a trip's recommendations became. */
export async function listRecommendationProjects(
  db: Db,
  tripId: string,
): Promise<(NamedProject & { recommendationId: string })[]> {
  return db
    .selectFrom("project_recommendation")
    .innerJoin("recommendation", "recommendation.id", "project_recommendation.recommendation_id")
    .innerJoin("project", "project.id", "project_recommendation.project_id")
    .select([
      "project.slug",
      "project.title",
      "project.status",
      "project_recommendation.recommendation_id as recommendationId",
    ])
    .where("recommendation.trip_id", "=", tripId)
    .orderBy("project.title")
    .execute();
}
