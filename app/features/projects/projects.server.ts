import { byDanishName } from "~/shared/names";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import type { Partner, ProjectInput, ProjectStatus } from "./project";

export interface ProjectLine {
  slug: string;
  title: string;
  status: ProjectStatus;
  startsOn: string | null;
  endsOn: string | null;
}

export interface NamedPartner extends Partner {
  /** The organisation's name, else the words that stand for it. */
  name: string;
  organisationSlug: string | null;
  city: string | null;
  country: string | null;
}

export interface Project extends Omit<ProjectInput, "partners"> {
  id: string;
  slug: string;
  version: number;
  partners: readonly NamedPartner[];
  /** Instant, UTC ISO text, of its public page; null while there is none. */
  publishedAt: string | null;
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
  const published = await db
    .selectFrom("publication_project")
    .select("published_at")
    .where("project_slug", "=", slug)
    .executeTakeFirst();
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
    partners: await listPartners(db, row.id),
    publishedAt: published?.published_at ?? null,
  };
}

/** The partners in the order they were written. */
async function listPartners(db: Db, projectId: string): Promise<NamedPartner[]> {
  const rows = await db
    .selectFrom("project_partner")
    .leftJoin("organisation", "organisation.id", "project_partner.organisation_id")
    .select([
      "project_partner.organisation_id as organisationId",
      "project_partner.description",
      "project_partner.role",
      "organisation.name",
      "organisation.slug as organisationSlug",
      "organisation.city",
      "organisation.country",
    ])
    .where("project_partner.project_id", "=", projectId)
    .orderBy("project_partner.position")
    .execute();
  return rows.map((row) => ({ ...row, name: row.name ?? row.description }));
}
