import { evaluationDue } from "~/features/travel-rules/kinds/evaluation-due";
import { type CommitteeKind, type RuleSet, ruleSetOn, rulesFor } from "~/features/travel-rules/rule-sets";
import type { TripState } from "~/features/trips/trip-states";
import { addDays, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";

export interface EvaluationDueFacts {
  kind: "political" | "administrative";
  state: TripState;
  committeeKinds: readonly CommitteeKind[];
}

/**
 * The day by which the period's rules want the evaluation: the first, where a 'must' and a 'should' differ. Null
 * where no rule sets one, the last day is not known, or none is owed.
 */
export function evaluationDueOn(
  ruleSets: readonly RuleSet[],
  trip: EvaluationDueFacts,
  approvedOn: IsoDate | null,
  endsOn: PartialDate | null,
): IsoDate | null {
  if (endsOn === null || approvedOn === null) return null;
  if (trip.kind === "administrative" || trip.state === "cancelled" || trip.state === "rejected") return null;
  const ruleSet = ruleSetOn(ruleSets, approvedOn);
  const days = rulesFor(ruleSet, "evaluationDue", trip.committeeKinds, evaluationDue.compareStrictness).map(
    (rule) => rule.days,
  );
  return days.length > 0 ? addDays(lastDayOf(endsOn), Math.min(...days)) : null;
}
