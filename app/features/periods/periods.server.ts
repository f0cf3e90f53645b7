import type { Selectable } from "kysely";
import type { IsoDate } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import type { ElectionPeriodTable } from "~db/tables/election-period";
import { firstYearOf, type Period } from "./period";

/** Every election period, newest first. */
export async function listPeriods(db: Db): Promise<Period[]> {
  const rows = await db.selectFrom("election_period").selectAll().orderBy("first_year", "desc").execute();
  return rows.map(periodOf);
}

export async function findPeriod(db: Db | WriteDb, id: string): Promise<Period | null> {
  const row = await db.selectFrom("election_period").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? periodOf(row) : null;
}

export async function findPeriodBySlug(db: Db, slug: string): Promise<Period | null> {
  const row = await db.selectFrom("election_period").selectAll().where("slug", "=", slug).executeTakeFirst();
  return row ? periodOf(row) : null;
}

export async function findPeriodByFirstYear(db: Db, firstYear: number): Promise<Period | null> {
  const row = await db
    .selectFrom("election_period")
    .selectAll()
    .where("first_year", "=", firstYear)
    .executeTakeFirst();
  return row ? periodOf(row) : null;
}

/** The period that a day lies in; null where none is registered. */
export function periodOfDate(db: Db, isoDate: IsoDate): Promise<Period | null> {
  return findPeriodByFirstYear(db, firstYearOf(isoDate));
}

/** Today's period; where it is not registered, the newest that has begun; null where there is none. */
export async function currentPeriod(db: Db, today: IsoDate): Promise<Period | null> {
  const row = await db
    .selectFrom("election_period")
    .selectAll()
    .where("first_year", "<=", firstYearOf(today))
    .orderBy("first_year", "desc")
    .limit(1)
    .executeTakeFirst();
  return row ? periodOf(row) : null;
}

function periodOf(row: Selectable<ElectionPeriodTable>): Period {
  return {
    id: row.id,
    slug: row.slug,
    firstYear: row.first_year,
    lastYear: row.last_year,
    closedAt: row.closed_at,
    version: row.version,
  };
}
