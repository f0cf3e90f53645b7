import { mayForCommittees } from "~/session/may";
import type { Viewer } from "~/session/viewer";
import type { Db } from "~db/tables";

export interface PeriodChoice {
  slug: string;
  firstYear: number;
  lastYear: number;
}

/** The election periods, the newest first. */
export async function periodChoices(db: Db): Promise<PeriodChoice[]> {
  const rows = await db
    .selectFrom("election_period")
    .select(["slug", "first_year", "last_year"])
    .orderBy("first_year", "desc")
    .execute();
  return rows.map((row) => ({ slug: row.slug, firstYear: row.first_year, lastYear: row.last_year }));
}

export interface CommitteeChoice {
  id: string;
  name: string;
  /** Whether the viewer may record a trip that this committee leads. */
  mayLead: boolean;
}

export async function committeeChoices(
  db: Db,
  periodSlug: string,
  viewer: Viewer,
): Promise<CommitteeChoice[]> {
  const rows = await db
    .selectFrom("committee")
    .innerJoin("election_period", "election_period.id", "committee.period_id")
    .select(["committee.id", "committee.name"])
    .where("election_period.slug", "=", periodSlug)
    .orderBy("committee.name")
    .execute();
  return rows.map(({ id, name }) => ({
    id,
    name,
    mayLead: mayForCommittees(viewer, "recordPastTrip", [id]),
  }));
}
