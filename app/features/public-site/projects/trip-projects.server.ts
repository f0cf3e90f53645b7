import type { ProjectStatus, TripRelation } from "~/features/projects/project";
import type { PublicDb } from "~db/tables";
import { listProjects } from "../projects.server";

/** A published project that names a trip, or one of its recommendations. */
export interface TripProject {
  slug: string;
  title: string;
  status: ProjectStatus;
  relations: readonly TripRelation[];
  /** The texts of the trip's recommendations that it follows. */
  recommendations: readonly string[];
}

/** The published projects that tell of a trip, by title. */
export async function listTripProjects(db: PublicDb, reference: string): Promise<TripProject[]> {
  const projects = await listProjects(db);
  return projects
    .map(({ page: { slug, title, status, trips, recommendations } }) => ({
      slug,
      title,
      status,
      relations: trips.filter((trip) => trip.reference === reference).map(({ relation }) => relation),
      recommendations: recommendations.filter((one) => one.reference === reference).map(({ body }) => body),
    }))
    .filter(({ relations, recommendations }) => relations.length + recommendations.length > 0);
}
