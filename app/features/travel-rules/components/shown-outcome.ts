import type { FindingOutcome } from "~/ui/finding";
import type { Outcome } from "../findings";

/** The drawing of each outcome. */
export const shownOutcome: Readonly<Record<Outcome, FindingOutcome>> = {
  breached: "breached",
  at_risk: "atRisk",
  pending: "pending",
  met: "met",
  dispensed: "dispensed",
  explained: "explained",
  not_applicable: "notRelevant",
};
