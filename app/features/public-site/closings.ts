import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { IsoDate } from "~/shared/dates";
import { type LaterFact, laterFacts } from "./later-facts";
import { type MatrixRow, matrixRows } from "./matrix-rows";
import { type RowStanding, type ScoreboardRow, scoreboardRows } from "./scoreboard-rows";
import type { TripRecord } from "./trip-record";

/** How a period stood on the day it was closed, as it was kept. */
export interface FinalScoreboard {
  number: number;
  on: IsoDate;
  facts: PeriodFacts;
  reopened: Reopened | null;
}

interface Reopened {
  on: IsoDate;
  reason: string;
}

/** The final scoreboard of a closed period, and beside it what has become known since. */
export interface Closing {
  on: IsoDate;
  matrix: readonly MatrixRow[];
  changed: readonly ChangedCommittee[];
  later: readonly LaterFact[];
}

/** A committee that stands otherwise than when the period was closed. */
export interface ChangedCommittee {
  slug: string;
  name: string;
  /** Null for a committee that was not there. */
  before: RowStanding | null;
  now: RowStanding;
}

/** A final scoreboard that stood until the period was reopened. */
export interface EarlierClosing {
  number: number;
  on: IsoDate;
  matrix: readonly MatrixRow[];
  reopened: Reopened;
}

interface Now {
  facts: PeriodFacts;
  rows: readonly ScoreboardRow[];
  records: readonly TripRecord[];
}

/** The closing that holds today; null for a period that is open. */
export function presentClosing(final: readonly FinalScoreboard[], now: Now): Closing | null {
  const kept = final.find(({ reopened }) => reopened === null);
  if (!kept) return null;
  const then = scoreboardRows(kept.facts, kept.on);
  return {
    on: kept.on,
    matrix: matrixRows(then),
    changed: now.rows.flatMap(({ slug, name, standing }) => {
      const before = then.find((row) => row.slug === slug)?.standing ?? null;
      return before === standing ? [] : [{ slug, name, before, now: standing }];
    }),
    later: laterFacts(kept.facts, now.facts, now.records),
  };
}

/** The closings that were undone, the latest first. */
export function earlierClosings(final: readonly FinalScoreboard[]): EarlierClosing[] {
  return final.flatMap(({ number, on, facts, reopened }) =>
    reopened ? [{ number, on, reopened, matrix: matrixRows(scoreboardRows(facts, on)) }] : [],
  );
}
