import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { firstYearOf, type Period, periodName } from "./period";
import { listPeriods } from "./periods.server";

export interface PeriodLine {
  slug: string;
  name: string;
  status: "ahead" | "now" | "past" | "closed";
  committees: number;
  /** Trips in any state but rejected and cancelled. */
  trips: number;
}

/** Every period with what it holds, newest first. */
export async function periodLines(db: Db, today: IsoDate): Promise<PeriodLine[]> {
  const committees = await db
    .selectFrom("committee")
    .select(["period_id", (row) => row.fn.countAll<number>().as("count")])
    .groupBy("period_id")
    .execute();
  const trips = await db
    .selectFrom("trip")
    .select(["period_id", (row) => row.fn.countAll<number>().as("count")])
    .where("state", "not in", ["rejected", "cancelled"])
    .groupBy("period_id")
    .execute();
  const countFor = (counts: typeof trips, id: string) =>
    counts.find(({ period_id }) => period_id === id)?.count ?? 0;
  return (await listPeriods(db)).map((period) => ({
    slug: period.slug,
    name: periodName(period),
    status: statusOf(period, today),
    committees: countFor(committees, period.id),
    trips: countFor(trips, period.id),
  }));
}

function statusOf({ firstYear, closedAt }: Period, today: IsoDate): PeriodLine["status"] {
  if (closedAt) return "closed";
  const present = firstYearOf(today);
  if (firstYear === present) return "now";
  return firstYear > present ? "ahead" : "past";
}
