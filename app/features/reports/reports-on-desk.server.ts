import type { Db } from "~db/tables";

/** A follow-up that has been begun, as far as somebody's desk asks about it. */
export interface ReportOnDesk {
  committeeId: string;
  committeeSlug: string;
  committee: string;
  year: number;
  state: "draft" | "decided";
  /** Decided on an open item, and never published; one that was withdrawn is not asked for again. */
  isToPublish: boolean;
}

export async function listReportsOnDesk(db: Db): Promise<ReportOnDesk[]> {
  const rows = await db
    .selectFrom("yearly_report as report")
    .innerJoin("committee", "committee.id", "report.committee_id")
    .select(["committee.id", "committee.slug", "committee.name"])
    .select(["report.year", "report.state", "report.item_is_open"])
    .orderBy("report.year")
    .orderBy("committee.name")
    .execute();
  const versions = await db
    .selectFrom("publication_report")
    .select(["committee_slug", "year"])
    .distinct()
    .execute();
  return rows.map(({ id, slug, name, year, state, item_is_open }) => ({
    ...{ committeeId: id, committeeSlug: slug, committee: name, year, state },
    isToPublish:
      state === "decided" &&
      item_is_open === 1 &&
      !versions.some((version) => version.committee_slug === slug && version.year === year),
  }));
}
