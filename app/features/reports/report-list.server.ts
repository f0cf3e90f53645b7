import { mayForCommittees } from "~/session/may";
import type { Viewer } from "~/session/viewer";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";

export interface ReportRow {
  committeeId: string;
  committeeSlug: string;
  committee: string;
  state: "none" | "draft" | "decided" | "published";
  mayStart: boolean;
}

/** Every committee that sat in the year, the council first, and how its follow-up stands. */
export async function listReportRows(db: Db, viewer: Viewer, year: number): Promise<ReportRow[]> {
  const committees = await db
    .selectFrom("committee")
    .select(["id", "slug", "name", "kind"])
    .where("starts_on", "<=", `${year}-12-31`)
    .where("ends_on", ">=", `${year}-01-01`)
    .execute();
  const reports = await db
    .selectFrom("yearly_report")
    .select(["committee_id", "state"])
    .where("year", "=", year)
    .execute();
  const published = await db
    .selectFrom("publication_report")
    .select("committee_slug")
    .where("year", "=", year)
    .where("status", "=", "current")
    .execute();
  const stateOf = new Map(reports.map(({ committee_id, state }) => [committee_id, state]));
  const isOut = new Set(published.map(({ committee_slug }) => committee_slug));
  return committees
    .sort(byDanishName(({ name }) => name))
    .sort((one, other) => Number(other.kind === "council") - Number(one.kind === "council"))
    .map(({ id, slug, name }) => {
      const state = stateOf.get(id) ?? "none";
      return {
        committeeId: id,
        committeeSlug: slug,
        committee: name,
        state: isOut.has(slug) && state === "decided" ? "published" : state,
        mayStart: state === "none" && mayForCommittees(viewer, "writeReport", [id]),
      };
    });
}

/** The years that a follow-up can be about: from the first election period's to this one, newest first. */
export async function yearsOfReports(db: Db, thisYear: number): Promise<number[]> {
  const first = await db
    .selectFrom("election_period")
    .select((select) => select.fn.min("first_year").as("year"))
    .executeTakeFirst();
  const from = Number(first?.year ?? thisYear);
  return Array.from({ length: Math.max(1, thisYear - from + 1) }, (_, back) => thisYear - back);
}
