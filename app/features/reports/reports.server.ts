import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { type ReportDecision, type ReportState, type ReportWords, reportFactsFormat } from "./report";
import type { ReportFacts } from "./report-facts";
import { loadReportFacts } from "./report-facts.server";
import { wordsFrom } from "./report-form";

export interface Report {
  id: string;
  committeeId: string;
  committeeSlug: string;
  year: number;
  state: ReportState;
  words: ReportWords;
  /** The projects that were added by hand. */
  projectIds: readonly string[];
  decision: ReportDecision | null;
  internalNote: string;
  version: number;
}

/** The follow-up of a committee for a year; null where none has been started. */
export async function findReport(db: Db, committeeSlug: string, year: number): Promise<Report | null> {
  const row = await reports(db)
    .where("committee.slug", "=", committeeSlug)
    .where("yearly_report.year", "=", year)
    .executeTakeFirst();
  return row ? reportOf(db, row) : null;
}

export async function findReportById(db: Db, id: string): Promise<Report | null> {
  const row = await reports(db).where("yearly_report.id", "=", id).executeTakeFirst();
  return row ? reportOf(db, row) : null;
}

const reports = (db: Db) =>
  db
    .selectFrom("yearly_report")
    .innerJoin("committee", "committee.id", "yearly_report.committee_id")
    .selectAll("yearly_report")
    .select("committee.slug as committee_slug");

type ReportRow = NonNullable<Awaited<ReturnType<ReturnType<typeof reports>["executeTakeFirst"]>>>;

async function reportOf(db: Db, row: ReportRow): Promise<Report> {
  const sections = await db
    .selectFrom("report_section")
    .select(["section", "body"])
    .where("report_id", "=", row.id)
    .execute();
  const projects = await db
    .selectFrom("report_project")
    .select("project_id")
    .where("report_id", "=", row.id)
    .execute();
  return {
    id: row.id,
    committeeId: row.committee_id,
    committeeSlug: row.committee_slug,
    year: row.year,
    state: row.state,
    words: wordsFrom(Object.fromEntries(sections.map(({ section, body }) => [section, body]))),
    projectIds: projects.map(({ project_id }) => project_id),
    decision: row.decided_on === null ? null : { ...decisionOf(row), decidedOn: row.decided_on },
    internalNote: row.internal_note,
    version: row.version,
  };
}

function decisionOf(row: ReportRow): Omit<ReportDecision, "decidedOn"> {
  return {
    body: row.decided_by,
    itemIsOpen: row.item_is_open === 1,
    agendaItem: row.agenda_item,
    caseNumber: row.case_number,
    link: row.link,
    wording: row.wording,
  };
}

/** What a follow-up tells of: as the committee decided it, and until then as it is known today. */
export async function factsOfReport(
  db: Db,
  { id, committeeId, year, state }: Pick<Report, "id" | "committeeId" | "year" | "state">,
  today: IsoDate,
): Promise<ReportFacts> {
  if (state === "draft") return loadReportFacts(db, { committeeId, year, reportId: id }, today);
  const row = await db
    .selectFrom("yearly_report")
    .select(["facts", "facts_format"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  if (row.facts_format !== reportFactsFormat || row.facts === null)
    throw new Error(`the facts of follow-up ${id} are of format ${row.facts_format}`);
  return JSON.parse(row.facts) as ReportFacts;
}
