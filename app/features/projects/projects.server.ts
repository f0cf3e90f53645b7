import type { Selectable } from "kysely";
import { listPartners, type NamedPartner } from "~/features/partners/partners.server";
import { contactOf } from "~/shared/contact";
import { linesOf } from "~/shared/lines";
import { byDanishName } from "~/shared/names";
import { matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db, WriteDb } from "~db/tables";
import type { ProjectTable } from "~db/tables/project";
import type { ProjectInput, ProjectStatus, ProjectTies } from "./project";
import type { SizeMark } from "./project-size";
import type { ProjectsAsked } from "./projects-asked";

export interface ProjectLine {
  slug: string;
  title: string;
  acronym: string;
  status: ProjectStatus;
  startsOn: string | null;
  endsOn: string | null;
  programme: string;
}

export interface Project extends Omit<ProjectInput, "partners"> {
  id: string;
  slug: string;
  version: number;
  /** As precisely as it is known; null where nobody has said since when. */
  statusOn: string | null;
  sizeMark: SizeMark | null;
  sizeReason: string;
  /** The programme's name, from the shelf or in words. */
  programme: string;
  partners: readonly NamedPartner[];
}

/** One page of the projects that hold the words searched for: running ones first, then by title. */
export async function searchProjects(db: Db, asked: ProjectsAsked): Promise<Page<ProjectLine>> {
  const rows = await db
    .selectFrom("project")
    .leftJoin("eu_programme", "eu_programme.id", "project.programme_id")
    .select([
      "project.slug",
      "project.title",
      "project.acronym",
      "project.status",
      "project.starts_on as startsOn",
      "project.ends_on as endsOn",
    ])
    .select((row) => row.fn.coalesce("eu_programme.name", "project.programme_note").as("programme"))
    .execute();
  const found = rows
    .filter(({ status }) => asked.status === null || status === asked.status)
    .filter(({ title, acronym, programme }) => matchesSearch(asked.search, title, acronym, programme))
    .sort(byDanishName(({ title }) => title))
    .sort((one, other) => Number(other.status === "running") - Number(one.status === "running"));
  return pageOf(found, asked.page);
}

export async function findProjectBySlug(db: Db | WriteDb, slug: string): Promise<Project | null> {
  const row = await db.selectFrom("project").selectAll().where("slug", "=", slug).executeTakeFirst();
  return row ? projectOf(db, row) : null;
}

async function projectOf(db: Db | WriteDb, row: Selectable<ProjectTable>): Promise<Project> {
  const programme = row.programme_id
    ? await db.selectFrom("eu_programme").select("name").where("id", "=", row.programme_id).executeTakeFirst()
    : undefined;
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    title: row.title,
    acronym: row.acronym,
    kind: row.kind,
    purpose: row.purpose,
    status: row.status,
    statusOn: row.status_on,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    ownerDepartment: row.owner_department,
    projectLeader: row.project_leader,
    website: row.website,
    contact: contactOf(row),
    internalNote: row.internal_note,
    programmeId: row.programme_id,
    programmeNote: row.programme_note,
    programme: programme?.name ?? row.programme_note,
    call: row.call,
    currency: row.currency,
    budgetMinor: row.budget_minor,
    grantMinor: row.grant_minor,
    ownMinor: row.own_minor,
    sizeMark: row.size_mark,
    sizeReason: row.size_reason,
    partners: await listPartners(db as Db, "project_id", row.id),
    partnerCountries: linesOf(row.partner_countries),
    partnerCountriesNote: row.partner_countries_note,
    ...(await tiesOf(db, row.id)),
  };
}

async function tiesOf(db: Db | WriteDb, projectId: string): Promise<ProjectTies> {
  const areas = await db
    .selectFrom("project_policy_area")
    .select("policy_area_id as id")
    .where("project_id", "=", projectId)
    .execute();
  const efforts = await db
    .selectFrom("project_effort")
    .select("effort_id as id")
    .where("project_id", "=", projectId)
    .execute();
  const trips = await db
    .selectFrom("project_trip")
    .select(["trip_id as tripId", "relation"])
    .where("project_id", "=", projectId)
    .execute();
  return {
    policyAreaIds: areas.map(({ id }) => id),
    effortIds: efforts.map(({ id }) => id),
    trips,
  };
}
