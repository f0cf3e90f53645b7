import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { PublicDb } from "~db/tables";
import { listPages, type PublishedPage } from "./published-pages.server";

export type PublishedProject = PublishedPage<ProjectPage>;

/** Every published project by title. */
export async function listProjects(db: PublicDb): Promise<PublishedProject[]> {
  return listPages(db, "project");
}
