import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { PublicDb } from "~db/tables";
import { listPages } from "../published-pages.server";

/** A published project that used a programme. */
export type ProgrammeProject = Pick<ProjectPage, "slug" | "title" | "status" | "purpose">;

/** The published projects that say they used a programme, by title. */
export async function projectsOfProgramme(db: PublicDb, programmeSlug: string): Promise<ProgrammeProject[]> {
  return (await listPages(db, "project")).flatMap(({ page }) => {
    if (programmeSlugOf(page) !== programmeSlug) return [];
    const { slug, title, status, purpose } = page;
    return [{ slug, title, status, purpose }];
  });
}

/** The programme that a project's page names; pages that were published before they named any have none. */
function programmeSlugOf(page: ProjectPage & { programme?: { slug: string | null } | null }): string | null {
  return page.programme?.slug ?? null;
}
