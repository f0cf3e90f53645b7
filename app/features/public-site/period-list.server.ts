import { isApproved, isHeld } from "~/features/travel-rules/trip-progress";
import type { IsoDate } from "~/shared/dates";
import type { PublicDb } from "~db/tables";
import { listScoreboards } from "./scoreboards.server";

export interface PeriodLine {
  slug: string;
  when: "open" | "closed" | "ended" | "ahead";
  held: number;
  /** Held and on the way. */
  decided: number;
  hasRules: boolean;
}

/** Every period, the newest first. */
export async function listPeriods(db: PublicDb, today: IsoDate): Promise<PeriodLine[]> {
  const year = Number(today.slice(0, 4));
  return (await listScoreboards(db)).map(({ facts }) => {
    const { slug, firstYear, lastYear, closedAt } = facts.period;
    const trips = facts.trips.filter(({ kind }) => kind === "political");
    const held = trips.filter(isHeld).length;
    return {
      slug,
      when: closedAt ? "closed" : year < firstYear ? "ahead" : year > lastYear ? "ended" : "open",
      held,
      decided: held + trips.filter(isApproved).length,
      hasRules: facts.ruleSets.length > 0,
    };
  });
}
