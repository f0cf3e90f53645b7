import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { PublicDb } from "~db/tables";
import { listPages } from "../published-pages.server";

/** The published projects that say they used a programme of the shelf, by title. */
export async function projectsOfProgramme(db: PublicDb, programmeSlug: string): Promise<ProjectPage[]> {
  return (await listPages(db, "project"))
    .map(({ page }) => page)
    .filter(({ programme }) => programme?.slug === programmeSlug);
}
