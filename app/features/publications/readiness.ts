import type { TripState } from "~/features/trips/trip-states";
import type { PublicPart } from "./parts";

/** What decides whether a part may be published. */
export interface ReadinessFacts {
  state: TripState;
  stateBefore: TripState | null;
  /** Whether the trip's approval, as it is now, is a public fact; a trip known from old sources needs none. */
  hasPublicGround: boolean;
  evaluation: {
    state: "none" | "awaiting" | "draft" | "submitted" | "approved" | "returned";
    hasContent: boolean;
  };
  /** Whether any amount of the accounts is known. */
  hasAmounts: boolean;
  recommendations: number;
  evaluationIsPublished: boolean;
}

/** The conditions of publishing; each is also the refusal's key, as `publication.<check>`. */
export type ReadinessCheck =
  | "publicGround"
  | "programmeState"
  | "accountsState"
  | "evaluationApproved"
  | "amountsKnown"
  | "evaluationPublished"
  | "hasRecommendations";

export interface Readiness {
  check: ReadinessCheck;
  isMet: boolean;
}

type Condition = (facts: ReadinessFacts) => boolean;

const conditions: Record<ReadinessCheck, Condition> = {
  publicGround: ({ hasPublicGround }) => hasPublicGround,
  programmeState: ({ state, stateBefore }) => state === "approved" || wasHeld(state, stateBefore),
  accountsState: ({ state, stateBefore }) =>
    state === "cancelled" || state === "closed" || wasHeld(state, stateBefore),
  evaluationApproved: ({ state, evaluation }) =>
    evaluation.state === "approved" || (state === "recorded" && evaluation.hasContent),
  amountsKnown: ({ hasAmounts }) => hasAmounts,
  evaluationPublished: ({ evaluationIsPublished }) => evaluationIsPublished,
  hasRecommendations: ({ recommendations }) => recommendations > 0,
};

const checksOf: Record<PublicPart, readonly ReadinessCheck[]> = {
  programme: ["programmeState", "publicGround"],
  evaluation: ["publicGround", "evaluationApproved"],
  accounts: ["accountsState", "publicGround", "amountsKnown"],
  follow_up: ["evaluationPublished", "hasRecommendations"],
};

function wasHeld(state: TripState, stateBefore: TripState | null): boolean {
  return state === "held" || state === "recorded" || (state === "closed" && stateBefore === "held");
}

/**
 * What publishing a part waits for, in the order in which it is said. A trip known from old sources is asked for no
 * approval, so none is spoken of.
 */
export function readiness(part: PublicPart, facts: ReadinessFacts): Readiness[] {
  const asked = checksOf[part].filter((check) => check !== "publicGround" || facts.state !== "recorded");
  return asked.map((check) => ({ check, isMet: conditions[check](facts) }));
}
