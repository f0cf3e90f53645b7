import type { PeriodFacts } from "~/features/travel-rules/facts";
import { isApproved, isHeld } from "~/features/travel-rules/trip-progress";
import { type CostTotals, costTotals } from "./cost-totals";
import { wasHeld } from "./trip-standing";
import type { TripSummary } from "./trip-summary";

/** A period's key numbers. */
export interface PeriodFigures {
  held: number;
  /** Held, approved and under way. */
  decided: number;
  costs: CostTotals;
  evaluationsPublished: number;
  recommendations: { done: number; total: number };
}

/** Administrative trips are on record and are not counted. */
export function periodFigures(facts: PeriodFacts, trips: readonly TripSummary[]): PeriodFigures {
  const political = facts.trips.filter(({ kind }) => kind === "political");
  const held = political.filter(isHeld);
  const known = trips.filter(({ kind, standing }) => kind === "political" && wasHeld(standing));
  return {
    held: held.length,
    decided: held.length + political.filter(isApproved).length,
    costs: costTotals(known.map(({ cost }) => cost)),
    evaluationsPublished: known.filter(({ hasEvaluation }) => hasEvaluation).length,
    recommendations: {
      done: political.reduce((sum, { recommendations }) => sum + recommendations.done, 0),
      total: political.reduce((sum, { recommendations }) => sum + recommendations.total, 0),
    },
  };
}
