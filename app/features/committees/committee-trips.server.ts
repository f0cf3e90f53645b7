import { type ShownState, shownState } from "~/features/trips/shown-state";
import type { IsoDate, PartialDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { loadLineage } from "./lineage.server";
import { ancestorsOf } from "./predecessors";

export interface CommitteeTrip {
  reference: string;
  title: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  shown: ShownState;
  reapproving: boolean;
  /** The predecessor that travelled; null for the committee itself. */
  inheritedFrom: string | null;
}

/** The trips of a committee and those that it inherits within its period, newest first, undated ones on top. */
export async function committeeTrips(
  db: Db,
  committee: { id: string; periodId: string },
  today: IsoDate,
): Promise<CommitteeTrip[]> {
  const line = [committee.id, ...ancestorsOf(committee.id, await loadLineage(db))];
  const rows = await db
    .selectFrom("trip_committee")
    .innerJoin("trip", "trip.id", "trip_committee.trip_id")
    .innerJoin("committee", "committee.id", "trip_committee.committee_id")
    .select(["trip.id", "trip.reference", "trip.title", "trip.state", "trip.reapproving"])
    .select(["trip.starts_on as startsOn", "trip.ends_on as endsOn"])
    .select(["committee.id as committeeId", "committee.name as committee"])
    .where("trip_committee.committee_id", "in", line)
    .where("committee.period_id", "=", committee.periodId)
    .execute();
  const isOwn = (row: { committeeId: string }) => row.committeeId === committee.id;
  const own = new Set(rows.filter(isOwn).map(({ id }) => id));
  return rows
    .filter((row) => isOwn(row) || !own.has(row.id))
    .sort((one, other) => (other.startsOn ?? "9").localeCompare(one.startsOn ?? "9"))
    .map((row) => ({
      reference: row.reference,
      title: row.title,
      startsOn: row.startsOn,
      endsOn: row.endsOn,
      shown: shownState(row, today),
      reapproving: row.reapproving === 1,
      inheritedFrom: isOwn(row) ? null : row.committee,
    }));
}
