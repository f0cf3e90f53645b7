import type { Outcome } from "~/features/travel-rules/findings";
import type { FindingOutcome } from "~/ui/finding";

/** What the badge of each outcome is called. */
export const outcomeNames: Record<Outcome, FindingOutcome> = {
  met: "met",
  pending: "pending",
  at_risk: "atRisk",
  breached: "breached",
  dispensed: "dispensed",
  explained: "explained",
  not_applicable: "notRelevant",
};
