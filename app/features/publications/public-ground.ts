import { type ApprovalDecision, committeeAnswers } from "~/features/trips/approval-gaps";
import { everApproved, type Standing } from "~/features/trips/lifecycle-standing";
import type { IsoDate } from "~/shared/dates";

/** A recorded decision, as far as the public record asks about it; committees go by their slugs. */
export interface GroundDecision extends ApprovalDecision {
  /** On an open agenda item, or on a closed one that has been released. */
  isPublic: boolean;
}

/** A trip, as far as the question whether its approval is a public fact goes. */
export interface GroundFacts extends Standing {
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
  if (trip.state !== "recorded" && !everApproved(trip)) return nothing;
  const approvals = committeeAnswers(trip.committees, trip.decisions).flatMap(
    ({ committeeId, answer, decision }): PublicApproval[] =>
      answer === "yes" && decision?.isPublic ? [{ committee: committeeId, on: decision.meetingOn }] : [],
  );
  if (!trip.reapproving && approvals.length > 0 && approvals.length === trip.committees.length)
    return { kind: "approved", approvals };
  const yeses = trip.decisions.filter(
    ({ concerns, outcome, isPublic }) => isPublic && outcome === "yes" && concerns !== "evaluation",
  );
  if (yeses.length === 0) return nothing;
  return {
    kind: "approvedBefore",
    saidYes: (committee) =>
      yeses.some(({ decidesForAll, committeeId }) => decidesForAll || committeeId === committee),
  };
}
