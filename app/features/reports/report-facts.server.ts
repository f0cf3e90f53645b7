import { type IsoDate, todayInDenmark } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { ReportExchange, ReportFacts, ReportTwinTown } from "./report-facts";
import { loadProjectsOfYear } from "./report-projects.server";
import { loadRecommendationsOfYear } from "./report-recommendations.server";
import { loadTripsOfYear } from "./report-trips.server";
import { twinTownIn } from "./report-twin-towns";

interface Asked {
  committeeId: string;
  year: number;
  /** Null while none has been started: nothing has been added to it then. */
  reportId: string | null;
}

/** What the program knows today of a committee's international work in a year; the council's is that of all. */
export async function loadReportFacts(
  db: Db,
  { committeeId, year, reportId }: Asked,
  today: IsoDate,
): Promise<ReportFacts> {
  const committee = await db
    .selectFrom("committee")
    .selectAll()
    .where("id", "=", committeeId)
    .executeTakeFirstOrThrow();
  const isCouncil = committee.kind === "council";
  const { all, committeeIds, ...trips } = await loadTripsOfYear(db, {
    periodId: committee.period_id,
    committeeId,
    isCouncil,
    year,
    today,
  });
  return {
    year,
    gatheredOn: today,
    committee: { slug: committee.slug, name: committee.name, isCouncil },
    ...trips,
    recommendations: await loadRecommendationsOfYear(db, all, year),
    projects: await loadProjectsOfYear(db, {
      reportId,
      year,
      committeeIds,
      tripIds: all.map(({ id }) => id),
      today,
    }),
    exchanges: await loadExchanges(db, year, committeeIds),
    twinTowns: await loadTwinTowns(db, year),
  };
}

async function loadExchanges(
  db: Db,
  year: number,
  committeeIds: readonly string[],
): Promise<ReportExchange[]> {
  let wanted = db.selectFrom("exchange").selectAll().where("starts_on", "like", `${year}%`);
  if (committeeIds.length > 0) wanted = wanted.where("committee_id", "in", committeeIds);
  const rows = await wanted.orderBy("starts_on").orderBy("title").execute();
  return rows.map(({ slug, title, kind, starts_on, ends_on, headcount, outcome }) => ({
    ...{ slug, title, kind, headcount, outcome },
    startsOn: starts_on,
    endsOn: ends_on,
  }));
}

/** Agreements in force at some time of the year, as far as is known. */
async function loadTwinTowns(db: Db, year: number): Promise<ReportTwinTown[]> {
  const rows = await db
    .selectFrom("twin_town")
    .innerJoin("organisation", "organisation.id", "twin_town.organisation_id")
    .selectAll("twin_town")
    .select("organisation.name")
    .where("twin_town.state", "in", ["active", "ended"])
    .$narrowType<{ state: "active" | "ended" }>()
    .orderBy("organisation.name")
    .execute();
  const changedOn = await loadTwinTownChanges(db);
  return rows.flatMap(({ id, slug, name, state, since, until, reviewed_on }) => {
    const life = { state, since, until, reviewedOn: reviewed_on, changedOn: changedOn.get(id) ?? null };
    const event = twinTownIn(year, life);
    return event === undefined ? [] : [{ slug, name, since, event }];
  });
}

/** The day that each agreement was last written to. */
async function loadTwinTownChanges(db: Db): Promise<Map<string, IsoDate>> {
  const rows = await db
    .selectFrom("audit_entry")
    .select(["subject_id", "at"])
    .where("subject_kind", "=", "twin_town")
    .orderBy("at")
    .execute();
  return new Map(rows.map(({ subject_id, at }) => [subject_id, todayInDenmark(new Date(at))]));
}
