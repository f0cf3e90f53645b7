import { listPartners, type NamedPartner } from "~/features/partners/partners.server";
import { byDanishName } from "~/shared/names";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import type { ProjectInput, ProjectStatus } from "./project";

export interface ProjectLine {
  slug: string;
  title: string;
  status: ProjectStatus;
  startsOn: string | null;
  endsOn: string | null;
}

export interface Project extends Omit<ProjectInput, "partners"> {
  id: string;
  slug: string;
  version: number;
  partners: readonly NamedPartner[];
}

/** One page of the projects whose title holds the words searched for: running ones first, then by title. */
export async function searchProjects(db: Db, request: ListRequest): Promise<Page<ProjectLine>> {
  const rows = await db
    .selectFrom("project")
    .select(["slug", "title", "status", "starts_on as startsOn", "ends_on as endsOn"])
    .execute();
  const found = rows
    .filter(({ title }) => matchesSearch(request.search, title))
    .sort(byDanishName(({ title }) => title))
    .sort((one, other) => Number(other.status === "running") - Number(one.status === "running"));
  return pageOf(found, request.page);
}

export async function findProjectBySlug(db: Db, slug: string): Promise<Project | null> {
  const row = await db.selectFrom("project").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!row) return null;
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    title: row.title,
    purpose: row.purpose,
    status: row.status,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    internalNote: row.internal_note,
    partners: await listPartners(db, "project_id", row.id),
  };
}
