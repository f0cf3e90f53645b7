import type { PeriodFacts } from "~/features/travel-rules/facts";
import { tripDuties } from "~/features/travel-rules/standings";
import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { type LatestEvaluation, latestEvaluations } from "./latest-evaluations";
import { type PeriodFigures, periodFigures } from "./period-figures";
import { presentPeriod } from "./present-period";
import { type RailTrip, railTrips } from "./rail-trips";
import { type ScoreboardRow, scoreboardRows } from "./scoreboard-rows";
import { listScoreboards } from "./scoreboards.server";
import type { TripRecord } from "./trip-record";
import { loadTripRecords } from "./trip-records.server";
import { summariseTrip } from "./trip-summary";

/** The front page: the present period, and what came out last. */
export interface FrontContent {
  /** The year of the first trip on record; null while there is none. */
  since: number | null;
  period: FrontPeriod | null;
  latest: readonly LatestEvaluation[];
}

export interface FrontPeriod {
  slug: string;
  today: IsoDate;
  hasRules: boolean;
  rail: readonly RailTrip[];
  figures: PeriodFigures;
  rows: readonly ScoreboardRow[];
}

const latestCount = 4;

export async function loadFront(db: PublicDb, today: IsoDate): Promise<FrontContent> {
  const records = await loadTripRecords(db);
  const present = presentPeriod(await listScoreboards(db), today);
  const years = records.flatMap(({ notice }) => (notice.startsOn ? Number(notice.startsOn.slice(0, 4)) : []));
  return {
    since: records.length === 0 ? null : Math.min(...years, Number(today.slice(0, 4))),
    period: present && frontPeriod(present.facts, records, today),
    latest: latestEvaluations(records, latestCount),
  };
}

function frontPeriod(facts: PeriodFacts, records: readonly TripRecord[], today: IsoDate): FrontPeriod {
  const { slug } = facts.period;
  const trips = records
    .filter(({ notice }) => notice.periodSlug === slug)
    .map((record) => summariseTrip(record, today));
  const duties = facts.trips.flatMap(({ id }) => tripDuties(facts, id, today));
  return {
    slug,
    today,
    hasRules: facts.ruleSets.length > 0,
    rail: railTrips(trips, duties),
    figures: periodFigures(facts, trips),
    rows: scoreboardRows(facts, today),
  };
}
