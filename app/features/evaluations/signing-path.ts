import type { Evaluation } from "./evaluation";

export const signingSteps = ["draft", "signature", "decision", "publication"] as const;
export type SigningStep = (typeof signingSteps)[number];

/** The step that the evaluation has come to; null when it is published and nothing is left. */
export function presentStep({ stage }: Pick<Evaluation, "stage">, isPublished: boolean): SigningStep | null {
  switch (stage) {
    case "awaiting":
    case "draft":
    case "returned":
      return "draft";
    case "with_signer":
      return "signature";
    case "submitted":
      return "decision";
    case "approved":
      return isPublished ? null : "publication";
  }
}

export type StepStanding = "done" | "now" | "ahead";

export function standingOf(step: SigningStep, present: SigningStep | null): StepStanding {
  if (present === null) return "done";
  const distance = signingSteps.indexOf(step) - signingSteps.indexOf(present);
  if (distance === 0) return "now";
  return distance < 0 ? "done" : "ahead";
}
