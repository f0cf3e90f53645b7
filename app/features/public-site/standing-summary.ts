import { hasUnknownEvaluation, type RowStanding, type ScoreboardRow } from "./scoreboard-rows";
import type { scoreboardTexts } from "./scoreboard-texts";

/** How many committees have come how far, told from the furthest. */
export interface StandingSummary {
  all: number;
  published: number;
  held: number;
  /** Held, and known from old sources that say nothing of an evaluation. */
  unknown: number;
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
  const summary = { all: 0, published: 0, held: 0, unknown: 0, coming: 0, allowed: 0, nothing: 0 };
  for (const { standing, trip } of rows) {
    const group = standing === "held" && hasUnknownEvaluation(trip) ? "unknown" : groups[standing];
    if (!group) continue;
    summary.all += 1;
    summary[group] += 1;
  }
  return summary;
}

/** The summary in words. */
export function summaryWords(
  words: (typeof scoreboardTexts)["da"]["summary"],
  summary: StandingSummary,
): string {
  const { all, published, held, unknown } = summary;
  const lead = () => {
    if (published > 0) return words.published(published, all);
    return unknown > 0 ? words.held(held + unknown, all) : words.nonePublished(all);
  };
  return [lead(), words.rest(summary)].filter((sentence) => sentence !== "").join(" ");
}
