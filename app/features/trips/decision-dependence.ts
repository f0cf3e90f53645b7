import { approvalGaps } from "./approval-gaps";
import type { Decision } from "./decision";
import { everApproved, type Standing } from "./lifecycle-standing";

/** What a trip's decisions may carry. */
export interface DecisionGround {
  trip: Standing & { committeeIds: readonly string[] };
  decisions: readonly Decision[];
  /** Committees that left the trip after their no. */
  departedIds: readonly string[];
  evaluationIsDecided: boolean;
}

/** Why a decision can neither be removed nor turned into another: what stands on it. */
export type Dependent = "approval" | "earlierApproval" | "departure" | "evaluation";

export function whatRestsOn(decision: Decision, ground: DecisionGround): Dependent | null {
  if (decision.concerns === "evaluation") return ground.evaluationIsDecided ? "evaluation" : null;
  if (decision.outcome === "no" && ground.departedIds.some((id) => id === decision.committeeId))
    return "departure";
  if (!everApproved(ground.trip)) return null;
  if (ground.trip.reapproving) return decision.superseded ? "earlierApproval" : null;
  return opensGap(decision, ground) ? "approval" : null;
}

/** Whether a travelling committee's yes would be missing without it. */
function opensGap(decision: Decision, { trip, decisions }: DecisionGround): boolean {
  const without = decisions.filter(({ id }) => id !== decision.id);
  const gaps = approvalGaps(trip, decisions);
  const gapsWithout = approvalGaps(trip, without);
  return gapsWithout.missing.length > gaps.missing.length || gapsWithout.saidNo.length > gaps.saidNo.length;
}
