import type { IsoDate } from "~/shared/dates";

export const evaluationStates = ["awaiting", "draft", "submitted", "approved", "returned"] as const;
export type EvaluationState = (typeof evaluationStates)[number];

/** Where an evaluation stands, as the lifecycle asks: a draft that lies with its signer is a stage of its own. */
export type EvaluationStage = EvaluationState | "with_signer";

export type SigningCapacity = "chair" | "vice_chair" | "successor_chair" | "minutes";

/** The joint written evaluation of one trip. */
export interface Evaluation {
  tripId: string;
  state: EvaluationState;
  stage: EvaluationStage;
  signed: { by: string; as: SigningCapacity; on: IsoDate } | null;
  /** The day of the meeting at which it was first laid before a committee. */
  presentedOn: IsoDate | null;
  /** What a committee or the coordinator wanted changed; null once it is signed again. */
  sentBackNote: string | null;
  /** When the politicians are asked to have sent their contributions. */
  contributionsDueOn: IsoDate | null;
  /** Instant. */
  sentToSignerAt: string | null;
  /** Grows with every change of what will be signed; 0 while nothing has been written. */
  version: number;
}

/** Whether the text and the contributions may no longer be changed. */
export function isFrozen({ stage }: Pick<Evaluation, "stage">): boolean {
  return stage === "submitted" || stage === "approved";
}

export function stageOf(state: EvaluationState, sentToSignerAt: string | null): EvaluationStage {
  return state === "draft" && sentToSignerAt !== null ? "with_signer" : state;
}
