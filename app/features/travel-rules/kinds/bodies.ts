import type { IsoDate } from "~/shared/dates";
import type { DecisionFacts, TripFacts } from "../facts";

export const bodies = ["committee", "finance", "council"] as const;
/** Who decides: each travelling committee, or one body for the whole municipality. */
export type Body = (typeof bodies)[number];

export const bodyWords = {
  committee: "udvalget",
  finance: "økonomiudvalget",
  council: "byrådet",
} satisfies Record<Body, string>;

/** The decisions of a kind that the body took of a trip, and whether all who had to decide did. */
export function decidedBy(
  trip: TripFacts,
  body: Body,
  isMeant: (decision: DecisionFacts) => boolean,
): { decisions: DecisionFacts[]; days: IsoDate[]; isDone: boolean } {
  const meant = trip.decisions.filter((decision) => !decision.isSuperseded && isMeant(decision));
  const answers =
    body === "committee"
      ? trip.committeeIds.map((id) => meant.find((each) => each.committeeId === id || each.decidesForAll))
      : [meant.find(({ bodyKind }) => bodyKind === body)];
  const decisions = [...new Set(answers.filter((each) => each !== undefined))];
  return {
    decisions,
    days: decisions.map(({ on }) => on).sort(),
    isDone: answers.length > 0 && answers.every((each) => each !== undefined),
  };
}

/** Yes to the trip as it is now. */
export function isApproval({ concerns, outcome }: DecisionFacts): boolean {
  return concerns !== "evaluation" && outcome === "yes";
}
