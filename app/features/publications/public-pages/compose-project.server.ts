import type { Selectable } from "kysely";
import { listProjectDecisions, listProjectDepartures } from "~/features/projects/project-decisions.server";
import { listProjectRows } from "~/features/projects/project-rows.server";
import { listProjectRules } from "~/features/projects/project-rules.server";
import { sizeOf } from "~/features/projects/project-size";
import { loadTieNames } from "~/features/projects/project-ties.server";
import { isPublic } from "~/features/trips/decision";
import { publicContactOf } from "~/shared/contact";
import { linesOf } from "~/shared/lines";
import type { Db } from "~db/tables";
import type { ProjectTable } from "~db/tables/project";
import type { ProjectPage } from "../snapshots/project-page";
import { publicPartnersOf } from "./public-partners.server";

/**
 * What a project's page would say if it were published now. Its internal note, its scores, why its steps were taken and
 * what was decided behind closed doors stay behind, and so do trips and recommendations that are not public themselves.
 */
export async function composeProject(db: Db, projectId: string): Promise<ProjectPage | null> {
  const project = await db.selectFrom("project").selectAll().where("id", "=", projectId).executeTakeFirst();
  if (!project) return null;
  return {
    slug: project.slug,
    title: project.title,
    acronym: project.acronym,
    kind: project.kind,
    purpose: project.purpose,
    status: project.status,
    statusOn: project.status_on,
    startsOn: project.starts_on,
    endsOn: project.ends_on,
    programme: await programmeOf(db, project),
    call: project.call,
    currency: project.currency,
    totalCostMinor: project.budget_minor,
    euContributionMinor: project.grant_minor,
    ownContributionMinor: project.own_minor,
    ownerDepartment: project.owner_department,
    projectLeader: project.project_leader,
    website: project.website,
    contact: publicContactOf(project),
    partners: await publicPartnersOf(db, "project_id", projectId),
    countries: linesOf(project.partner_countries),
    countriesNote: project.partner_countries_note,
    ...(await listProjectRows(db, projectId)),
    ...(await publicTies(db, projectId)),
    needsDecision: await needsDecision(db, project),
    decisions: (await listProjectDecisions(db, projectId))
      .filter(isPublic)
      .map(({ id: _id, committeeId: _committee, itemIsOpen: _open, version: _version, ...told }) => told),
    departures: (await listProjectDepartures(db, projectId)).map(
      ({ id: _id, version: _version, ...told }) => told,
    ),
  };
}

interface WithProgramme {
  programme_id: string | null;
  programme_note: string;
}

async function programmeOf(
  db: Db,
  { programme_id, programme_note }: WithProgramme,
): Promise<ProjectPage["programme"]> {
  if (programme_id === null) return programme_note === "" ? null : { slug: null, name: programme_note };
  const row = await db
    .selectFrom("eu_programme")
    .select(["slug", "name"])
    .where("id", "=", programme_id)
    .executeTakeFirst();
  return row ?? null;
}

async function publicTies(db: Db, projectId: string) {
  const { policyAreas, efforts, trips, recommendations } = await loadTieNames(db, projectId);
  const references = [...trips, ...recommendations].map(({ reference }) => reference);
  const out = await db
    .selectFrom("publication_trip")
    .select("reference")
    .where("reference", "in", references)
    .execute();
  const told = await db
    .selectFrom("publication_version")
    .select("reference")
    .where("reference", "in", references)
    .where("part", "in", ["evaluation", "follow_up"])
    .where("status", "=", "current")
    .execute();
  const isOut = (reference: string) => out.some((trip) => trip.reference === reference);
  const isTold = (reference: string) => told.some((version) => version.reference === reference);
  return {
    policyAreas,
    efforts: efforts.map(({ slug, name, strategySlug, strategyName }) => ({
      slug,
      name,
      strategy: { slug: strategySlug, name: strategyName },
    })),
    trips: trips
      .filter(({ reference }) => isOut(reference))
      .map(({ reference, relation }) => ({ reference, relation })),
    recommendations: recommendations.filter(({ reference }) => isTold(reference)),
  };
}

/** By the rule that was adopted last: what the page says does not change with the day that it is read on. */
async function needsDecision(db: Db, project: Selectable<ProjectTable>): Promise<boolean> {
  const [rule] = await listProjectRules(db);
  if (!rule) return false;
  const sized = {
    currency: project.currency,
    budgetMinor: project.budget_minor,
    ownMinor: project.own_minor,
    sizeMark: project.size_mark,
    sizeReason: project.size_reason,
  };
  return sizeOf(sized, rule).size !== "smaller";
}
