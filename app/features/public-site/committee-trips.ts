import type { KnownMinor } from "~/features/publications/snapshots/common";
import type { IsoDate } from "~/shared/dates";
import type { TripRecord } from "./trip-record";
import { summariseTrip, type TripSummary } from "./trip-summary";

/** A trip as it counts for one committee and those that it came from. */
export interface CommitteeTrip extends TripSummary {
  /** The travelling committees that are of this committee's line. */
  own: readonly { slug: string; name: string }[];
  /** Those who travelled along. */
  others: readonly { name: string }[];
  /** What the line bears of the cost: all of it when it travelled alone, else its share; null where not known. */
  shareMinor: KnownMinor;
}

export function committeeTrip(record: TripRecord, line: ReadonlySet<string>, today: IsoDate): CommitteeTrip {
  const summary = summariseTrip(record, today);
  const own = summary.committees.filter(({ slug }) => line.has(slug));
  const others = summary.committees.filter(({ slug }) => !line.has(slug));
  return { ...summary, own, others, shareMinor: shareOf(record, own, others.length > 0) };
}

function shareOf(
  { parts: { accounts } }: TripRecord,
  own: readonly { name: string }[],
  isJoint: boolean,
): KnownMinor {
  if (!accounts) return null;
  if (!isJoint) return accounts.totalMinor;
  const shares = own.map(
    ({ name }) => accounts.shares.find(({ committee }) => committee === name)?.shareMinor,
  );
  return shares.reduce<KnownMinor>(
    (sum, share) => (sum === null || share === undefined ? null : sum + share),
    0,
  );
}
