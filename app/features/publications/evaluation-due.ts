import { timeAfter } from "~/features/travel-rules/kinds/deadline";
import { type CommitteeKind, type RuleOf, type RuleSet, ruleSetOn } from "~/features/travel-rules/rule-sets";
import type { TripState } from "~/features/trips/trip-states";
import { type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";

export interface EvaluationDueFacts {
  kind: "political" | "administrative";
  state: TripState;
  committeeKinds: readonly CommitteeKind[];
  committeeIds: readonly string[];
}

/**
 * The day by which the period's rules want the evaluation: the first, where several set one. Null where no rule sets
 * one, the last day is not known, or none is owed.
 */
export function evaluationDueOn(
  ruleSets: readonly RuleSet[],
  trip: EvaluationDueFacts,
  approvedOn: IsoDate | null,
  endsOn: PartialDate | null,
): IsoDate | null {
  if (endsOn === null || approvedOn === null) return null;
  if (trip.state === "cancelled" || trip.state === "rejected") return null;
  const lastDay = lastDayOf(endsOn);
  const days = (ruleSetOn(ruleSets, approvedOn)?.rules ?? [])
    .filter((rule): rule is RuleOf<"evaluationDue"> => rule.kind === "evaluationDue")
    .filter((rule) => speaksOf(rule, trip))
    .flatMap((rule) => timeAfter(lastDay, rule) ?? []);
  return days.sort()[0] ?? null;
}

function speaksOf(rule: RuleOf<"evaluationDue">, trip: EvaluationDueFacts): boolean {
  if (trip.kind === "administrative" && !rule.administrative) return false;
  return (
    rule.appliesTo.some((kind) => trip.committeeKinds.includes(kind)) ||
    rule.committeeIds.some((id) => trip.committeeIds.includes(id))
  );
}
