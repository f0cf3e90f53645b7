import type { DecisionContent } from "~/features/travel-rules/facts";
import type { IsoDate } from "~/shared/dates";
import type { ApprovalDecision } from "./approval-gaps";

export const decisionConcerns = ["trip", "change", "evaluation"] as const;
export const decisionOutcomes = ["yes", "no", "returned", "noted"] as const;

/** What a body decided about a trip, a change of it, or its evaluation. */
export interface Decision extends ApprovalDecision {
  /** The body's name, the committee's own where it is one. */
  body: string;
  itemIsOpen: boolean;
  /** When a closed item was released. */
  releasedOn: IsoDate | null;
  agendaItem: string;
  /** Free text: its form varies from one case system to the next. */
  caseNumber: string;
  link: string;
  wording: string;
  /** What the body had before it; null where that is not recorded. */
  contents: readonly DecisionContent[] | null;
  version: number;
}

/** Whether anyone may know of it: an open item, or a closed one that has been released. */
export function isPublic(decision: Pick<Decision, "itemIsOpen" | "releasedOn">): boolean {
  return decision.itemIsOpen || decision.releasedOn !== null;
}
