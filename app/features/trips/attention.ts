import type { TripState } from "./trip-states";

/** What the pages of a trip are asked about, to say where somebody is needed. */
export interface AttentionFacts {
  state: TripState;
  clashes: number;
  /** Travelling committees whose yes to the trip, or to its change, is not recorded. */
  undecidedCommittees: number;
  /** Lines of the accounts without a final amount; null where there is no line at all. */
  openCostLines: number | null;
  /** Politicians who went and have not sent their contribution. */
  missingContributions: number;
  /** Contributions can still be taken into the evaluation. */
  evaluationIsOpen: boolean;
}

export interface Attention {
  clashes: number;
  decisions: number;
  costs: number;
  contributions: number;
}

/** How many things need somebody on each of a trip's pages today; what is not due yet needs nobody. */
export function attentionOf(facts: AttentionFacts): Attention {
  const planned = ["draft", "proposed", "approved"].includes(facts.state);
  return {
    clashes: planned ? facts.clashes : 0,
    decisions: facts.state === "proposed" ? facts.undecidedCommittees : 0,
    costs: facts.state === "held" ? (facts.openCostLines ?? 1) : 0,
    contributions: facts.state === "held" && facts.evaluationIsOpen ? facts.missingContributions : 0,
  };
}
