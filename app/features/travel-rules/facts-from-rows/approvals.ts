import type { Selectable } from "kysely";
import type { DecisionTable } from "~db/tables/decision";
import type { TripFacts } from "../facts";

type Decided = Pick<
  Selectable<DecisionTable>,
  "concerns" | "committee_id" | "decides_for_all" | "outcome" | "meeting_on" | "superseded"
>;

/** The meeting at which each travelling committee first said yes, by itself or by a body that decided for all. */
export function approvalsFrom(
  decisions: readonly Decided[],
  committeeIds: readonly string[],
): TripFacts["approvals"] {
  const yes = decisions
    .filter((row) => row.concerns !== "evaluation" && row.outcome === "yes" && row.superseded === 0)
    .sort((a, b) => a.meeting_on.localeCompare(b.meeting_on));
  return committeeIds.flatMap((committeeId) => {
    const first = yes.find((row) => row.decides_for_all === 1 || row.committee_id === committeeId);
    return first ? [{ committeeId, on: first.meeting_on }] : [];
  });
}
