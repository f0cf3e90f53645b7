import { firstDayOfPeriod, lastDayOfPeriod, type Period } from "~/features/periods/period";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { Committee, CommitteeKind } from "./committee";
import { type CommitteeStanding, committeeStandings } from "./committee-standings.server";
import { listCommittees, secretariesOf } from "./committees.server";
import { dayWithin } from "./membership";
import { chairOf } from "./memberships.server";

export interface CommitteeLine {
  id: string;
  slug: string;
  name: string;
  kind: CommitteeKind;
  /** Null where it lasts the whole period. */
  days: { startsOn: IsoDate; endsOn: IsoDate } | null;
  chair: string | null;
  secretaries: readonly string[];
  /** Trips in any state but rejected and cancelled. */
  trips: number;
  standing: CommitteeStanding | null;
}

/** The committees of a period as they are today, or were on their last day. */
export async function committeeLines(db: Db, period: Period, today: IsoDate): Promise<CommitteeLine[]> {
  const committees = await listCommittees(db, period.id);
  const trips = await tripCounts(db, period.id);
  const standings = await committeeStandings(db, period.id, today);
  return Promise.all(
    committees.map(async (committee) => ({
      id: committee.id,
      slug: committee.slug,
      name: committee.name,
      kind: committee.kind,
      days: daysUnlessWhole(committee, period),
      chair: (await chairOf(db, committee.id, dayWithin(committee, today)))?.name ?? null,
      secretaries: (await secretariesOf(db, committee.id)).map(({ name }) => name),
      trips: trips.get(committee.id) ?? 0,
      standing: standings.get(committee.id) ?? null,
    })),
  );
}

function daysUnlessWhole({ startsOn, endsOn }: Committee, period: Period): CommitteeLine["days"] {
  const whole = startsOn === firstDayOfPeriod(period) && endsOn === lastDayOfPeriod(period);
  return whole ? null : { startsOn, endsOn };
}

async function tripCounts(db: Db, periodId: string): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("trip_committee")
    .innerJoin("trip", "trip.id", "trip_committee.trip_id")
    .select(["trip_committee.committee_id as id", (row) => row.fn.countAll<number>().as("count")])
    .where("trip.period_id", "=", periodId)
    .where("trip.state", "not in", ["rejected", "cancelled"])
    .groupBy("trip_committee.committee_id")
    .execute();
  return new Map(rows.map(({ id, count }) => [id, count]));
}
