import type { ProjectStatus } from "~/features/projects/project";
import { grouped } from "~/features/travel-rules/facts-from-rows/grouped";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { ReportProject } from "./report-facts";
import { statusAtEndOf, stepsIn, wentOnIn } from "./report-projects";

interface Asked {
  reportId: string | null;
  year: number;
  /** The committee's line; empty for the council, whose follow-up tells of every project. */
  committeeIds: readonly string[];
  tripIds: readonly string[];
  today: IsoDate;
}

/**
 * The projects of a year. A committee's are those that came from its trips or their recommendations, those that it
 * decided on, and those that its secretary added.
 */
export async function loadProjectsOfYear(db: Db, asked: Asked): Promise<ReportProject[]> {
  const { year, committeeIds, today } = asked;
  const rows = await db
    .selectFrom("project")
    .leftJoin("eu_programme", "eu_programme.id", "project.programme_id")
    .selectAll("project")
    .select("eu_programme.name as programme")
    .orderBy("project.title")
    .execute();
  const own = committeeIds.length === 0 ? null : await loadOwn(db, asked);
  const added = new Set(await loadAdded(db, asked.reportId));
  const stepsOf = grouped(await loadSteps(db), (step) => step.projectId);
  const partnersOf = grouped(
    await db.selectFrom("partner").select("project_id").where("project_id", "is not", null).execute(),
    (partner) => partner.project_id ?? "",
  );
  const milestonesOf = grouped(await loadMilestones(db, year + 1), (row) => row.projectId);
  return rows.flatMap((row) => {
    const steps = stepsOf(row.id);
    const status = statusAtEndOf(year, row.status, steps);
    const period = { startsOn: row.starts_on, endsOn: row.ends_on };
    const inYear = stepsIn(year, steps).filter(
      (step) => step.status !== "idea" && step.status !== "assessed",
    );
    const isOwn = own === null || own.has(row.id);
    if (
      !added.has(row.id) &&
      !(isOwn && (inYear.length > 0 || wentOnIn(year, status, { ...period, steps, today })))
    )
      return [];
    return {
      ...period,
      slug: row.slug,
      title: row.title,
      acronym: row.acronym,
      status,
      programme: row.programme ?? row.programme_note,
      currency: row.currency,
      budgetMinor: row.budget_minor,
      grantMinor: row.grant_minor,
      ownMinor: row.own_minor,
      steps: inYear,
      partners: partnersOf(row.id).length,
      ahead: milestonesOf(row.id).flatMap(({ body, dueOn }) => (dueOn === null ? [] : [{ body, dueOn }])),
    };
  });
}

/** Those that the committee has to do with. */
async function loadOwn(db: Db, { committeeIds, tripIds }: Asked): Promise<Set<string>> {
  const decided = db
    .selectFrom("project_decision")
    .select("project_id")
    .where("committee_id", "in", committeeIds);
  const travelled = db.selectFrom("project_trip").select("project_id").where("trip_id", "in", tripIds);
  const recommended = db
    .selectFrom("project_recommendation")
    .innerJoin("recommendation", "recommendation.id", "project_recommendation.recommendation_id")
    .select("project_recommendation.project_id")
    .where("recommendation.trip_id", "in", tripIds);
  const rows = await decided.union(travelled).union(recommended).execute();
  return new Set(rows.map(({ project_id }) => project_id));
}

async function loadAdded(db: Db, reportId: string | null): Promise<string[]> {
  if (reportId === null) return [];
  const rows = await db
    .selectFrom("report_project")
    .select("project_id")
    .where("report_id", "=", reportId)
    .execute();
  return rows.map(({ project_id }) => project_id);
}

function loadSteps(db: Db) {
  return db
    .selectFrom("project_step")
    .select(["project_id as projectId", "to_status as status", "from_status as from", "on_date as on"])
    .orderBy("position")
    .$narrowType<{ status: ProjectStatus; from: ProjectStatus | null }>()
    .execute();
}

function loadMilestones(db: Db, year: number) {
  return db
    .selectFrom("project_milestone")
    .select(["project_id as projectId", "body", "due_on as dueOn"])
    .where("due_on", "like", `${year}%`)
    .where("reached_on", "is", null)
    .orderBy("due_on")
    .execute();
}
