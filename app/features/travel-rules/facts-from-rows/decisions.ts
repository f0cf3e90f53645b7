import type { Selectable } from "kysely";
import { isSuperseded } from "~/features/trips/approval-gaps";
import { readContents } from "~/features/trips/decision-contents";
import type { DecisionTable } from "~db/tables/decision";
import type { CommitteeFacts, DecisionFacts, TripFacts } from "../facts";
import { bodyKindOf } from "./body-kind";

export type DecisionOfBody = Selectable<DecisionTable> & {
  /** The kind of the committee that decided; null where another body did. */
  committee_kind: CommitteeFacts["kind"] | null;
};

/** The decisions of a trip as they were recorded; the period's committees tell what a written body is. */
export function decisionsFrom(
  rows: readonly DecisionOfBody[],
  committees: readonly Pick<CommitteeFacts, "name" | "kind">[],
): Pick<TripFacts, "decisions" | "evaluationDecisions"> {
  const recorded = rows.map(
    (row): DecisionFacts => ({
      concerns: row.concerns,
      committeeId: row.committee_id,
      body: row.body,
      bodyKind: row.committee_kind ?? bodyKindOf(row.body, committees),
      decidesForAll: row.decides_for_all === 1,
      outcome: row.outcome,
      on: row.meeting_on,
      itemIsOpen: row.item_is_open === 1,
      isSuperseded: isSuperseded({
        superseded: row.superseded === 1,
        coversEarlier: row.covers_earlier === 1,
      }),
      contents: readContents(row.contents),
    }),
  );
  return {
    decisions: recorded.filter(({ concerns }) => concerns !== "evaluation"),
    evaluationDecisions: recorded.filter(({ concerns }) => concerns === "evaluation"),
  };
}
