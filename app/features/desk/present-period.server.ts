import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";

/** The slug of the period that the day lies in, else of the latest one; null where none is recorded. */
export async function findPresentPeriodSlug(db: Db, today: IsoDate): Promise<string | null> {
  const year = Number(today.slice(0, 4));
  const periods = await db
    .selectFrom("election_period")
    .select(["slug", "first_year", "last_year"])
    .orderBy("first_year", "desc")
    .execute();
  const present = periods.find(({ first_year, last_year }) => first_year <= year && year <= last_year);
  return (present ?? periods[0])?.slug ?? null;
}
