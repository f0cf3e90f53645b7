import type { IsoDate } from "~/shared/dates";

/** What a decision says for the approval of a trip. */
export interface ApprovalDecision {
  id: string;
  concerns: "trip" | "change" | "evaluation";
  /** Null for a body that is no travelling committee. */
  committeeId: string | null;
  decidesForAll: boolean;
  outcome: "yes" | "no" | "noted" | "returned";
  meetingOn: IsoDate;
  /** Given before a change that asks for a new decision. */
  superseded: boolean;
  /** Noted as covering that change all the same. */
  coversEarlier: boolean;
}

/** Where a travelling committee stands, and the decision that says so. */
export interface CommitteeAnswer<D extends ApprovalDecision = ApprovalDecision> {
  committeeId: string;
  answer: "yes" | "no" | "none";
  decision: D | null;
}

/** Given before a change that asks for a new decision, and not noted as covering it. */
export function isSuperseded(decision: Pick<ApprovalDecision, "superseded" | "coversEarlier">): boolean {
  return decision.superseded && !decision.coversEarlier;
}

/** Whether a decision speaks of the trip as it is now: not of its evaluation, nor of what it was before a change. */
export function counts(decision: ApprovalDecision): boolean {
  return decision.concerns !== "evaluation" && !isSuperseded(decision);
}

/**
 * Each travelling committee's answer: the newest of its own decisions and those of a body that decides for all, which
 * on the same day has the last word. A case sent back is no answer; one only noted (til efterretning) changes none.
 */
export function committeeAnswers<D extends ApprovalDecision>(
  committeeIds: readonly string[],
  decisions: readonly D[],
): CommitteeAnswer<D>[] {
  const counting = decisions.filter((decision) => counts(decision) && decision.outcome !== "noted");
  return committeeIds.map((committeeId) => {
    const newest = counting
      .filter((decision) => decision.decidesForAll || decision.committeeId === committeeId)
      .reduce<D | null>((last, next) => (last && isNewer(last, next) ? last : next), null);
    const answer = newest?.outcome === "yes" || newest?.outcome === "no" ? newest.outcome : "none";
    return { committeeId, answer, decision: newest };
  });
}

/** Ids sort by the time they were made, so of two alike the one recorded last counts. */
function isNewer(a: ApprovalDecision, b: ApprovalDecision): boolean {
  const rank = (decision: ApprovalDecision) =>
    `${decision.meetingOn} ${decision.decidesForAll ? 1 : 0} ${decision.id}`;
  return rank(a) > rank(b);
}

export interface ApprovalGaps {
  /** Travelling committees from which no yes is recorded, and no no either. */
  missing: string[];
  saidNo: string[];
}

/** What an approval lacks: nothing when every travelling committee, or a body deciding for all, said yes. */
export function approvalGaps(
  trip: { committeeIds: readonly string[] },
  decisions: readonly ApprovalDecision[],
): ApprovalGaps {
  const answers = committeeAnswers(trip.committeeIds, decisions);
  const idsOf = (answer: CommitteeAnswer["answer"]) =>
    answers.filter((one) => one.answer === answer).map((one) => one.committeeId);
  return { missing: idsOf("none"), saidNo: idsOf("no") };
}

export function isApprovedByAll({ missing, saidNo }: ApprovalGaps): boolean {
  return missing.length === 0 && saidNo.length === 0;
}
