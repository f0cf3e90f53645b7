import { divideHalfUp } from "~/shared/money";
import type { TripCost } from "./trip-summary";

/** What a number of trips cost together: of those alone whose amounts are known, and how many are not. */
export interface CostTotals {
  currency: string;
  totalMinor: number;
  /** How many trips the total is of. */
  counted: number;
  /** Trips without a known account, or with one in another currency. */
  missing: number;
  /** Total cost by total participants, of trips where both are known; null where no trip has both. */
  average: { perParticipantMinor: number; headcount: number; trips: number } | null;
}

const mainCurrency = "DKK";

/** Budgets are no costs, and are not counted. */
export function costTotals(costs: readonly TripCost[]): CostTotals {
  const known = costs.filter(
    (cost) => cost.currency === mainCurrency && (cost.basis === "final" || cost.basis === "provisional"),
  );
  const shared = known.filter(({ headcount }) => headcount !== null && headcount > 0);
  const headcount = shared.reduce((sum, cost) => sum + (cost.headcount ?? 0), 0);
  return {
    currency: mainCurrency,
    totalMinor: sumOf(known),
    counted: known.length,
    missing: costs.length - known.length,
    average:
      headcount > 0
        ? { perParticipantMinor: divideHalfUp(sumOf(shared), headcount), headcount, trips: shared.length }
        : null,
  };
}

function sumOf(costs: readonly TripCost[]): number {
  return costs.reduce((sum, { totalMinor }) => sum + (totalMinor ?? 0), 0);
}
