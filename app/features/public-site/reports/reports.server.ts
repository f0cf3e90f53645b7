import { readSnapshot } from "~/features/publications/read-snapshot";
import type { ReportPage } from "~/features/publications/snapshots/report-page";
import type { PublicDb } from "~db/tables";

export interface ReportLine {
  committeeSlug: string;
  committeeName: string;
  year: number;
}

/** Every follow-up that is out, newest year first, then by committee. */
export async function listReports(db: PublicDb): Promise<ReportLine[]> {
  const rows = await db
    .selectFrom("publication_report")
    .select(["committee_slug as committeeSlug", "committee_name as committeeName", "year"])
    .where("status", "=", "current")
    .execute();
  return rows.sort(
    (one, other) => other.year - one.year || one.committeeName.localeCompare(other.committeeName, "da"),
  );
}

/** The years of a committee's follow-ups that are out, newest first. */
export async function listReportYears(db: PublicDb, committeeSlug: string): Promise<number[]> {
  const rows = await db
    .selectFrom("publication_report")
    .select("year")
    .where("committee_slug", "=", committeeSlug)
    .where("status", "=", "current")
    .orderBy("year", "desc")
    .execute();
  return rows.map(({ year }) => year);
}

export interface ReportVersion {
  number: number;
  status: "current" | "corrected" | "withdrawn";
  committeeName: string;
  /** UTC instants. */
  publishedAt: string;
  endedAt: string | null;
  note: string;
  endedReason: string | null;
  /** Null once it has been withdrawn. */
  page: ReportPage | null;
}

/** Every version of one follow-up, newest first. */
export async function findReportVersions(
  db: PublicDb,
  committeeSlug: string,
  year: number,
): Promise<ReportVersion[]> {
  const rows = await db
    .selectFrom("publication_report")
    .selectAll()
    .where("committee_slug", "=", committeeSlug)
    .where("year", "=", year)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    status: row.status,
    committeeName: row.committee_name,
    publishedAt: row.published_at,
    endedAt: row.ended_at,
    note: row.note,
    endedReason: row.ended_reason,
    page: row.content === null ? null : readSnapshot("report", row.format, row.content),
  }));
}
