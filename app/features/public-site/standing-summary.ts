import type { RowStanding, ScoreboardRow } from "./scoreboard-rows";

/** How many committees have come how far, told from the furthest. */
export interface StandingSummary {
  all: number;
  published: number;
  held: number;
  coming: number;
  /** With a dispensation, or an explanation. */
  allowed: number;
  nothing: number;
}

const groups: Record<RowStanding, Exclude<keyof StandingSummary, "all"> | null> = {
  published: "published",
  held: "held",
  late: "held",
  evaluated: "held",
  approved: "coming",
  under_way: "coming",
  dates_passed: "coming",
  dispensed: "allowed",
  explained: "allowed",
  nothing: "nothing",
  passed_on: null,
};

/** Committees that others have taken over from are theirs to answer for. */
export function standingSummary(rows: readonly ScoreboardRow[]): StandingSummary {
  const summary = { all: 0, published: 0, held: 0, coming: 0, allowed: 0, nothing: 0 };
  for (const { standing } of rows) {
    const group = groups[standing];
    if (!group) continue;
    summary.all += 1;
    summary[group] += 1;
  }
  return summary;
}
