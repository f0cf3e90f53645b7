import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { digestOf } from "~/features/publications/digest.server";
import { snapshotFormats } from "~/features/publications/snapshots/formats";
import type { ReportPage } from "~/features/publications/snapshots/report-page";
import { mayEver } from "~/session/may";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import { loadOutInPublic } from "./out-in-public.server";
import { type LeftOut, publicReportFacts } from "./public-report";
import { factsOfReport, findReportById, type Report } from "./reports.server";

export interface ComposedReport {
  page: ReportPage;
  leftOut: readonly LeftOut[];
}

/** What the next version of a decided follow-up would say; null while the committee has not decided it. */
export async function composeReport(db: Db, report: Report): Promise<ComposedReport | null> {
  if (report.state !== "decided" || report.decision === null) return null;
  const kept = await factsOfReport(db, report, report.decision.decidedOn);
  const { facts, leftOut } = publicReportFacts(kept, await loadOutInPublic(db));
  return { page: { facts, words: report.words, decision: report.decision }, leftOut };
}

interface Publishing {
  reportId: string;
  /** What the public is told of it; needed where it replaces a version that is out. */
  note: string;
  /** The digest of what was previewed: what has changed since is not published unseen. */
  previewed: string | undefined;
}

/** Publishes a follow-up that was decided on an open item, as its next version. The one that was out is corrected. */
export function publishReport(
  context: CommandContext,
  { reportId, note, previewed }: Publishing,
): Promise<Result<{ number: number }>> {
  return publishing(context, reportId, async (run, report) => {
    const composed = await composeReport(run.trx, report);
    if (composed === null) return refuse("report.notDecided");
    if (!composed.page.decision.itemIsOpen) return refuse("report.closedItem");
    if (previewed && previewed !== digestOf(composed.page)) return refuse("publication.changedSincePreview");
    const [newest] = await listReportVersions(run.trx, report);
    const content = JSON.stringify(composed.page);
    if (newest?.status === "current") {
      if (newest.content === content) return refuse("publication.unchanged", { number: newest.number });
      if (note.trim() === "")
        return refuse("publication.noteMissing", undefined, [{ field: "note", key: "field.required" }]);
      await endVersion(run, report, newest.number, { status: "corrected", ended_reason: note.trim() });
    }
    const number = (newest?.number ?? 0) + 1;
    await run.trx
      .insertInto("publication_report")
      .values({
        ...addressOf(report),
        number,
        committee_name: composed.page.facts.committee.name,
        status: "current",
        format: snapshotFormats.report,
        published_at: run.now,
        note: note.trim(),
        ended_at: null,
        ended_reason: null,
        content,
      })
      .execute();
    run.note({ ...addressOf(report), number });
    return accept({ number });
  });
}

/** Takes the follow-up back: every version is erased, and a notice with the reason stands in their place. */
export function withdrawReport(
  context: CommandContext,
  { reportId, reason }: { reportId: string; reason: string },
): Promise<Result<void>> {
  return publishing(context, reportId, async (run, report) => {
    if (reason.trim() === "")
      return refuse("publication.reasonMissing", undefined, [{ field: "reason", key: "field.required" }]);
    const versions = await listReportVersions(run.trx, report);
    if (versions[0]?.status !== "current") return refuse("publication.nothingIsOut");
    for (const { number, status } of versions)
      if (status !== "withdrawn")
        await endVersion(run, report, number, {
          status: "withdrawn",
          ended_reason: reason.trim(),
          content: null,
        });
    run.note({ ...addressOf(report), reason });
    return accept();
  });
}

/** Every version of a follow-up, newest first. */
export function listReportVersions(db: Db, report: Pick<Report, "committeeSlug" | "year">) {
  return db
    .selectFrom("publication_report")
    .selectAll()
    .where("committee_slug", "=", report.committeeSlug)
    .where("year", "=", report.year)
    .orderBy("number", "desc")
    .execute();
}

const addressOf = ({ committeeSlug, year }: Report) => ({ committee_slug: committeeSlug, year });

async function publishing<T>(
  context: CommandContext,
  reportId: string,
  body: (run: CommandRun, report: Report) => Promise<Result<T>>,
): Promise<Result<T>> {
  const subject = { kind: "report", id: reportId } as const;
  return performCommand(context, { action: "publishReport", subject }, async (run) => {
    if (!mayEver(run.viewer, "publishReport")) return refuse("permission.notYours");
    const report = await findReportById(run.trx, reportId);
    return report ? body(run, report) : refuse("notFound");
  });
}

async function endVersion(
  { trx, now }: CommandRun,
  report: Report,
  number: number,
  change: { status: "corrected" | "withdrawn"; ended_reason: string; content?: null },
): Promise<void> {
  await trx
    .updateTable("publication_report")
    .set({ ...change, ended_at: now })
    .where("committee_slug", "=", report.committeeSlug)
    .where("year", "=", report.year)
    .where("number", "=", number)
    .execute();
}
