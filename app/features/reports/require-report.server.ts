import type { Db } from "~db/tables";
import { findReport, type Report } from "./reports.server";

export interface RequiredReport extends Report {
  committeeName: string;
}

/** The follow-up that the address names, or the page of unknown addresses. */
export async function requireReport(
  db: Db,
  { slug, year }: { slug?: string | undefined; year?: string | undefined },
): Promise<RequiredReport> {
  const report = slug && /^\d{4}$/.test(year ?? "") ? await findReport(db, slug, Number(year)) : null;
  if (!report) throw new Response(null, { status: 404 });
  const { name } = await db
    .selectFrom("committee")
    .select("name")
    .where("id", "=", report.committeeId)
    .executeTakeFirstOrThrow();
  return { ...report, committeeName: name };
}
