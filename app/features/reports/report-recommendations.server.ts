import type { RecommendationStatus } from "~/features/evaluations/recommendation";
import type { TripFacts } from "~/features/travel-rules/facts";
import { grouped } from "~/features/travel-rules/facts-from-rows/grouped";
import { yearOf } from "~/features/travel-rules/trip-progress";
import type { Db } from "~db/tables";
import type { ReportRecommendation } from "./report-facts";

/**
 * What came of recommendations: those of the year's trips, those whose evaluation was approved in it or whose status
 * was set in it, and those of earlier years that are still open.
 */
export async function loadRecommendationsOfYear(
  db: Db,
  trips: readonly TripFacts[],
  year: number,
): Promise<ReportRecommendation[]> {
  const evaluated = trips.filter(
    (trip) =>
      trip.evaluation.state === "approved" &&
      (yearOf(trip) ?? year) <= year &&
      (trip.evaluation.decidedOn ?? "") < `${year + 2}`,
  );
  const byId = new Map(evaluated.map((trip) => [trip.id, trip]));
  const rows = await db
    .selectFrom("recommendation")
    .selectAll()
    .where("trip_id", "in", [...byId.keys()])
    .orderBy("position")
    .execute();
  const projectsOf = grouped(await loadProjects(db), ({ recommendationId }) => recommendationId);
  return evaluated.flatMap((trip) =>
    rows
      .filter((row) => row.trip_id === trip.id)
      .filter((row) => isOfYear(trip, row, year))
      .map((row) => ({
        tripReference: trip.reference,
        body: row.body,
        owner: row.owner,
        status: row.status,
        outcome: row.outcome,
        statusOn: row.status_on,
        projects: projectsOf(row.id).map(({ slug, title }) => ({ slug, title })),
      })),
  );
}

function isOfYear(
  trip: TripFacts,
  { status, status_on }: { status: RecommendationStatus; status_on: string | null },
  year: number,
): boolean {
  const inYear = (day: string | null) => day?.startsWith(`${year}-`) === true;
  const isOpen = status === "not_started" || status === "under_way";
  return isOpen || yearOf(trip) === year || inYear(trip.evaluation.decidedOn) || inYear(status_on);
}

function loadProjects(db: Db) {
  return db
    .selectFrom("project_recommendation")
    .innerJoin("project", "project.id", "project_recommendation.project_id")
    .select(["project_recommendation.recommendation_id as recommendationId", "project.slug", "project.title"])
    .orderBy("project.title")
    .execute();
}
