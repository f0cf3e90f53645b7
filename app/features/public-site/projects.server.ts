import { readSnapshot } from "~/features/publications/read-snapshot";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { PublicDb } from "~db/tables";

export interface PublishedProject {
  page: ProjectPage;
  /** UTC instant. */
  publishedAt: string;
}

export async function findProject(db: PublicDb, slug: string): Promise<PublishedProject | null> {
  const row = await db
    .selectFrom("publication_project")
    .selectAll()
    .where("project_slug", "=", slug)
    .executeTakeFirst();
  return row ? read(row) : null;
}

/** Every published project by title. */
export async function listProjects(db: PublicDb): Promise<PublishedProject[]> {
  const rows = await db.selectFrom("publication_project").selectAll().execute();
  return rows.map(read).sort((a, b) => a.page.title.localeCompare(b.page.title, "da"));
}

function read(row: { format: number; content: string; published_at: string }): PublishedProject {
  return { page: readSnapshot("project", row.format, row.content), publishedAt: row.published_at };
}
