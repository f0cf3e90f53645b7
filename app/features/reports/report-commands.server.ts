import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayForCommittees } from "~/session/may";
import type { Action } from "~/session/permissions";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { type ReportDecision, type ReportWords, reportFactsFormat } from "./report";
import { factsOfReport, findReport, findReportById, type Report } from "./reports.server";

interface Wanted {
  committeeId: string;
  year: number;
}

/** Starts a committee's follow-up of a year that has begun and in which the committee sat. */
export function startReport(
  context: CommandContext,
  { committeeId, year }: Wanted,
): Promise<Result<{ id: string; slug: string; year: number }>> {
  const id = newId();
  return performCommand(context, { action: "writeReport", subject: { kind: "report", id } }, async (run) => {
    if (!mayForCommittees(run.viewer, "writeReport", [committeeId])) return refuse("permission.notYours");
    const committee = await run.trx
      .selectFrom("committee")
      .selectAll()
      .where("id", "=", committeeId)
      .executeTakeFirst();
    if (!committee) return refuse("notFound");
    if (String(year) > run.today.slice(0, 4)) return refuse("report.yearAhead", { year });
    if (committee.starts_on > `${year}-12-31` || committee.ends_on < `${year}-01-01`)
      return refuse("report.notSitting", { committee: committee.name, year });
    const standing = await findReport(run.trx, committee.slug, year);
    if (standing) return accept({ id: standing.id, slug: committee.slug, year });
    await run.trx
      .insertInto("yearly_report")
      .values({ id, committee_id: committeeId, year, state: "draft" })
      .execute();
    run.note({ committee: committee.name, year });
    return accept({ id, slug: committee.slug, year });
  });
}

interface Written {
  reportId: string;
  version: number;
  words: ReportWords;
  /** Beside those that the program finds itself. */
  projectIds: readonly string[];
  internalNote: string;
}

/** Writes the secretary's words and the projects added by hand, while the follow-up is a draft. */
export function writeReport(context: CommandContext, written: Written): Promise<Result<void>> {
  return amongReports(context, "writeReport", written, async (run, report) => {
    if (report.state !== "draft") return refuse("report.decided");
    await run.trx.deleteFrom("report_section").where("report_id", "=", report.id).execute();
    for (const [section, body] of Object.entries(written.words))
      await run.trx.insertInto("report_section").values({ report_id: report.id, section, body }).execute();
    await run.trx.deleteFrom("report_project").where("report_id", "=", report.id).execute();
    const known = await run.trx
      .selectFrom("project")
      .select("id")
      .where("id", "in", [...written.projectIds])
      .execute();
    for (const { id } of known)
      await run.trx.insertInto("report_project").values({ report_id: report.id, project_id: id }).execute();
    await move(run, report, { internal_note: written.internalNote });
    run.note({ words: written.words, projects: known.length });
    return accept();
  });
}

/**
 * Records what the committee decided once the year was over. What the program knows on the day that it is recorded is
 * kept, whatever changes later.
 */
export function decideReport(
  context: CommandContext,
  { decision, ...wanted }: { reportId: string; version: number; decision: ReportDecision },
): Promise<Result<void>> {
  return amongReports(context, "decideReport", wanted, async (run, report) => {
    if (report.state !== "draft") return refuse("report.decided");
    const { decidedOn } = decision;
    if (decidedOn > run.today)
      return refuse("form.invalid", undefined, [{ field: "decidedOn", key: "report.decidedAhead" }]);
    if (decidedOn < `${report.year + 1}-01-01`)
      return refuse("form.invalid", undefined, [{ field: "decidedOn", key: "report.decidedBefore" }]);
    const facts = await factsOfReport(run.trx, report, run.today);
    await move(run, report, {
      state: "decided",
      facts: JSON.stringify(facts),
      facts_format: reportFactsFormat,
      decided_by: decision.body,
      decided_on: decidedOn,
      item_is_open: decision.itemIsOpen ? 1 : 0,
      agenda_item: decision.agendaItem,
      case_number: decision.caseNumber,
      link: decision.link,
      wording: decision.wording,
    });
    run.note({ ...decision });
    return accept();
  });
}

/** Makes a decided follow-up a draft again; what is published of it stays until it is published anew. */
export function reopenReport(
  context: CommandContext,
  { reason, ...wanted }: { reportId: string; version: number; reason: string },
): Promise<Result<void>> {
  return amongReports(context, "decideReport", wanted, async (run, report) => {
    if (report.state !== "decided") return refuse("report.notDecided");
    await move(run, report, { state: "draft", facts: null, facts_format: null, decided_on: null });
    run.note({ reason, decided: report.decision });
    return accept();
  });
}

async function amongReports(
  context: CommandContext,
  action: Action,
  { reportId, version }: { reportId: string; version: number },
  body: (run: CommandRun, report: Report) => Promise<Result<void>>,
): Promise<Result<void>> {
  const subject = { kind: "report", id: reportId } as const;
  return performCommand(context, { action, subject }, async (run) => {
    const report = await findReportById(run.trx, reportId);
    if (!report) return refuse("notFound");
    if (!mayForCommittees(run.viewer, action, [report.committeeId])) return refuse("permission.notYours");
    if (report.version !== version) return refuseStale(run, subject);
    return body(run, report);
  });
}

type ReportChange = Partial<{
  state: "draft" | "decided";
  facts: string | null;
  facts_format: number | null;
  decided_by: string;
  decided_on: string | null;
  item_is_open: 0 | 1;
  agenda_item: string;
  case_number: string;
  link: string;
  wording: string;
  internal_note: string;
}>;

async function move({ trx }: CommandRun, { id, version }: Report, change: ReportChange): Promise<void> {
  await trx
    .updateTable("yearly_report")
    .set({ ...change, version: version + 1 })
    .where("id", "=", id)
    .execute();
}
