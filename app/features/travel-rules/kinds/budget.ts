import type { TripFacts } from "../facts";
import { isCounted, isPlanned } from "../trip-progress";
import { unknown } from "./deadline-texts";
import type { Evidence, Judgement } from "./kind";

/** What a trip takes of a budget, in øre; null where it is not known, or in another currency. */
export interface Expense {
  trip: TripFacts;
  minor: number | null;
}

/** Within the budget, over it, about to be over it, or not to be told for what is not recorded. */
export function judgeBudget(expenses: readonly Expense[], limit: number): Judgement {
  const counted: string[] = [];
  const planned: string[] = [];
  let spent = 0;
  let wanted = 0;
  for (const { trip, minor } of expenses) {
    if (isCounted(trip)) {
      counted.push(trip.id);
      spent += minor ?? 0;
    } else if (isPlanned(trip)) {
      planned.push(trip.id);
      wanted += minor ?? 0;
    }
  }
  const params = { spent, limit, trips: counted };
  if (spent > limit)
    return {
      outcome: "breached",
      evidence: "exceeded",
      params: { ...params, overBy: spent - limit },
      tripIds: countedTrips(expenses, (minor) => minor !== 0),
      overBy: spent - limit,
    };
  const unknownCosts = countedTrips(expenses, (minor) => minor === null);
  if (unknownCosts.length > 0)
    return { outcome: "pending", evidence: "notRecorded", params: { ...params, unknown: unknownCosts } };
  if (spent + wanted > limit)
    return {
      outcome: "at_risk",
      evidence: "wouldExceed",
      params: { ...params, overBy: spent + wanted - limit, trips: [...counted, ...planned] },
    };
  return { outcome: "met", evidence: "within", params };
}

function countedTrips(expenses: readonly Expense[], isMeant: (minor: number | null) => boolean): string[] {
  const ids: string[] = [];
  for (const { trip, minor } of expenses) if (isMeant(minor) && isCounted(trip)) ids.push(trip.id);
  return ids;
}

/** What falls to these committees of a trip's costs, in øre. */
export function shareOf({ costs }: TripFacts, committeeIds: readonly string[]): number | null {
  if (costs.currency !== "DKK") return null;
  const own = costs.shares.filter(({ committeeId }) => committeeIds.includes(committeeId));
  if (own.length === 0) return null;
  return own.reduce<number | null>(
    (total, { minor }) => (total === null || minor === null ? null : total + minor),
    0,
  );
}

/** The whole of a trip's costs, in øre. */
export function wholeCost({ costs }: TripFacts): number | null {
  return costs.currency === "DKK" ? costs.totalMinor : null;
}

/**
 * What a year may cost when what earlier years left over is carried into it. A year that cost too much is a breach of
 * its own and takes nothing from the next.
 */
export function carriedOver(
  years: readonly { amount: number; spent: number; isCarried: boolean }[],
): number[] {
  let left = 0;
  return years.map(({ amount, spent, isCarried }) => {
    const limit = amount + (isCarried ? left : 0);
    left = Math.max(0, limit - spent);
    return limit;
  });
}

export const budgetEvidence = {
  within: (found: Evidence) => `${found.money("spent")} af ${found.money("limit")} er brugt eller afsat.`,
  exceeded: (found: Evidence) =>
    `${found.money("spent")} er brugt eller afsat, ${found.money("overBy")} over rammen på ${found.money("limit")}: ${found.trips()}.`,
  wouldExceed: (found: Evidence) =>
    `Med det, der er planlagt, bliver det ${found.money("overBy")} over rammen på ${found.money("limit")}: ${found.trips()}.`,
  notRecorded: (found: Evidence) =>
    `${found.money("spent")} af ${found.money("limit")} er brugt eller afsat, men udgiften er ${unknown(found)} for ${found.trips("unknown")}.`,
};
