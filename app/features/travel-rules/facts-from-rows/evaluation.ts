import type { Selectable } from "kysely";
import type { DecisionTable } from "~db/tables/decision";
import type { EvaluationTable } from "~db/tables/evaluation";
import type { EvaluationFacts } from "../facts";

/** Where the evaluation stands; the newest yes or noting of a committee is the day it was decided. */
export function evaluationFrom(
  row: Pick<Selectable<EvaluationTable>, "state" | "signed_on" | "presented_on"> | undefined,
  decisions: readonly Pick<Selectable<DecisionTable>, "concerns" | "outcome" | "meeting_on">[],
): EvaluationFacts {
  const decided = decisions
    .filter(
      ({ concerns, outcome }) => concerns === "evaluation" && (outcome === "yes" || outcome === "noted"),
    )
    .map(({ meeting_on }) => meeting_on)
    .sort()
    .at(-1);
  return {
    state: row?.state ?? "none",
    signedOn: row?.signed_on ?? null,
    presentedOn: row?.presented_on ?? null,
    decidedOn: decided ?? null,
  };
}
