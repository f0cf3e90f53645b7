import type { RuleSet } from "~/features/travel-rules/rule-sets";
import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { type Closing, type EarlierClosing, earlierClosings, presentClosing } from "./closings";
import { type CostTotals, costTotals } from "./cost-totals";
import { type Departure, departuresOf } from "./departures";
import { type MatrixRow, matrixRows } from "./matrix-rows";
import { type RuleSummary, ruleSetInForce, ruleSummaries } from "./rule-summaries";
import { type ScoreboardRow, scoreboardRows } from "./scoreboard-rows";
import { findScoreboard, listFinalScoreboards } from "./scoreboards.server";
import { type Timeline, timelineOf } from "./timeline";
import { type TimelineEvent, timelineEvents } from "./timeline-events";
import { loadTripRecords } from "./trip-records.server";
import { wasHeld } from "./trip-standing";
import { summariseTrip, type TripSummary } from "./trip-summary";

/** A period as anybody may know it. */
export interface PeriodContent {
  slug: string;
  today: IsoDate;
  rows: readonly ScoreboardRow[];
  matrix: readonly MatrixRow[];
  /** Null while the period is open. */
  closing: Closing | null;
  earlierClosings: readonly EarlierClosing[];
  timeline: Timeline;
  events: readonly TimelineEvent[];
  trips: readonly TripSummary[];
  costs: CostTotals;
  ruleSet: Omit<RuleSet, "rules"> | null;
  earlierRuleSets: readonly { number: number; inForceFrom: IsoDate }[];
  rules: readonly RuleSummary[];
  departures: readonly Departure[];
}

export async function loadPeriod(db: PublicDb, slug: string, today: IsoDate): Promise<PeriodContent | null> {
  const scoreboard = await findScoreboard(db, slug);
  if (!scoreboard) return null;
  const { facts } = scoreboard;
  const rows = scoreboardRows(facts, today);
  const matrix = matrixRows(rows);
  const records = await loadTripRecords(db, { periodSlug: slug });
  const trips = records.map((record) => summariseTrip(record, today));
  const inForce = ruleSetInForce(facts, today);
  const final = await listFinalScoreboards(db, slug);
  return {
    slug,
    today,
    rows,
    matrix,
    closing: presentClosing(final, { facts, rows, records }),
    earlierClosings: earlierClosings(final),
    timeline: timelineOf(matrix, facts.period, today),
    events: timelineEvents(matrix),
    trips,
    costs: costTotals(trips.filter(({ standing }) => wasHeld(standing)).map(({ cost }) => cost)),
    ruleSet: inForce && withoutRules(inForce),
    earlierRuleSets: facts.ruleSets
      .filter(({ number }) => inForce && number < inForce.number)
      .map(({ number, inForceFrom }) => ({ number, inForceFrom })),
    rules: ruleSummaries(facts, today),
    departures: departuresOf(facts),
  };
}

function withoutRules({ rules: _, ...said }: RuleSet): Omit<RuleSet, "rules"> {
  return said;
}
