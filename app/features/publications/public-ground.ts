import type { TripState } from "~/features/trips/trip-states";
import type { IsoDate } from "~/shared/dates";

/** A recorded decision, as far as the public record asks about it. */
export interface GroundDecision {
  concerns: "trip" | "change" | "evaluation";
  /** The slug of the committee whose decision it is. */
  committee: string | null;
  decidesForAll: boolean;
  outcome: "yes" | "no" | "noted" | "returned";
  meetingOn: IsoDate;
  /** On an open agenda item, or on a closed one that has been released. */
  isPublic: boolean;
  /** Set aside by a later decision. */
  superseded: boolean;
}

/** A trip, as far as the question whether its approval is a public fact goes. */
export interface GroundFacts {
  state: TripState;
  stateBefore: TripState | null;
  reapproving: boolean;
  /** Slugs of the committees that travel, those that left the trip excepted. */
  committees: readonly string[];
  decisions: readonly GroundDecision[];
}

export interface PublicApproval {
  committee: string;
  on: IsoDate;
}

/**
 * 'approved': the trip as it is now was approved in public. 'approvedBefore': it was approved in public once, and
 * has since been changed by what is not yet decided, or was decided behind closed doors. 'none': nothing about its
 * approval is public.
 */
export type PublicGround =
  | { kind: "approved"; approvals: readonly PublicApproval[] }
  | { kind: "approvedBefore"; saidYes: (committee: string) => boolean }
  | { kind: "none" };

const nothing: PublicGround = { kind: "none" };

/** What is public of a trip's approval. Drafts, proposals, refusals and closed items give no ground. */
export function publicGround(trip: GroundFacts): PublicGround {
  if (!hasBeenApproved(trip)) return nothing;
  const approvals = trip.committees.flatMap((committee) => publicApprovalBy(trip, committee) ?? []);
  if (!trip.reapproving && approvals.length > 0 && approvals.length === trip.committees.length)
    return { kind: "approved", approvals };
  const once = trip.decisions.filter((decision) => isYes(decision) && decision.isPublic);
  if (once.length === 0) return nothing;
  return { kind: "approvedBefore", saidYes: (committee) => once.some((decision) => speaksFor(decision, committee)) };
}

function hasBeenApproved({ state, stateBefore, reapproving }: GroundFacts): boolean {
  if (state === "approved" || state === "held" || state === "closed" || reapproving) return true;
  return state === "cancelled" && stateBefore === "approved";
}

function isYes({ concerns, outcome }: GroundDecision): boolean {
  return concerns !== "evaluation" && outcome === "yes";
}

function speaksFor(decision: GroundDecision, committee: string): boolean {
  return decision.decidesForAll || decision.committee === committee;
}

/** The yes that the trip rests on is the latest still standing; of one day's, the open one. Null if not public. */
function publicApprovalBy(trip: GroundFacts, committee: string): PublicApproval | null {
  const [governing] = trip.decisions
    .filter((decision) => isYes(decision) && !decision.superseded && speaksFor(decision, committee))
    .sort((a, b) => b.meetingOn.localeCompare(a.meetingOn) || Number(b.isPublic) - Number(a.isPublic));
  return governing?.isPublic ? { committee, on: governing.meetingOn } : null;
}
