import type { CommitteeKin, CommitteePage } from "~/features/publications/snapshots/committee-page";
import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { type Lesson, lessonsOf } from "./committee-lessons";
import { type CommitteeTrip, committeeTrip } from "./committee-trips";
import { findCommittee } from "./committees.server";
import { type CostTotals, costTotals } from "./cost-totals";
import { listReportYears } from "./reports/reports.server";
import { type ScoreboardRow, scoreboardRows } from "./scoreboard-rows";
import { findScoreboard } from "./scoreboards.server";
import { placesName, type TripRecord } from "./trip-record";
import { loadTripRecords } from "./trip-records.server";
import { wasHeld } from "./trip-standing";

/** A committee with the trips of those that it came from. */
export interface CommitteeContent {
  committee: CommitteePage;
  /** How it stands in its period; null where no rule concerns it. */
  row: ScoreboardRow | null;
  /** Its own and its predecessors', the newest first. */
  trips: readonly CommitteeTrip[];
  costs: CostTotals;
  lessons: readonly Lesson[];
  predecessors: readonly KinWithTrips[];
  successors: readonly KinWithTrips[];
  /** The years of its follow-ups that are out, newest first. */
  reportYears: readonly number[];
}

export interface KinWithTrips extends CommitteeKin {
  trips: readonly { reference: string; name: string; year: string | null }[];
}

export async function loadCommittee(
  db: PublicDb,
  slug: string,
  today: IsoDate,
): Promise<CommitteeContent | null> {
  const committee = await findCommittee(db, slug);
  if (!committee) return null;
  const { predecessors, successors } = committee;
  const records = await loadTripRecords(db, {
    committeeSlugs: [slug, ...[...predecessors, ...successors].map((kin) => kin.slug)],
  });
  const line = new Set([slug, ...predecessors.map((kin) => kin.slug)]);
  const own = records.filter(({ notice }) => notice.committees.some((each) => line.has(each.slug)));
  const trips = own.map((record) => committeeTrip(record, line, today)).reverse();
  const scoreboard = await findScoreboard(db, committee.periodSlug);
  const withTrips = (kin: CommitteeKin) => ({ ...kin, trips: tripsOf(kin.slug, records) });
  return {
    committee,
    row: (scoreboard && scoreboardRows(scoreboard.facts, today).find((row) => row.slug === slug)) ?? null,
    trips,
    costs: costTotals(trips.filter(({ standing }) => wasHeld(standing)).map(({ cost }) => cost)),
    lessons: lessonsOf(own),
    predecessors: predecessors.map(withTrips),
    successors: successors.map(withTrips),
    reportYears: await listReportYears(db, slug),
  };
}

function tripsOf(slug: string, records: readonly TripRecord[]): KinWithTrips["trips"] {
  return records
    .filter(({ notice }) => notice.committees.some((committee) => committee.slug === slug))
    .map(({ notice }) => ({
      reference: notice.reference,
      name: placesName(notice),
      year: notice.startsOn?.slice(0, 4) ?? null,
    }));
}
