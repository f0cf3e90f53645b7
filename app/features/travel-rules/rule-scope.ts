import { homeCountry } from "~/shared/countries";
import type { CommitteeFacts, TripFacts } from "./facts";
import type { FactsIndex } from "./facts-index";
import type { RuleScope } from "./rule-sets";

/** Whether a rule speaks of a committee: by its kind, by its name, or as the successor of one that is named. */
export function speaksOfCommittee(
  { appliesTo, committeeIds }: RuleScope,
  committee: CommitteeFacts,
  index: FactsIndex,
): boolean {
  if (appliesTo.includes(committee.kind)) return true;
  return committeeIds.length > 0 && index.lineOf(committee.id).some((id) => committeeIds.includes(id));
}

/** Whether a rule speaks of a trip; 'unknown' where that hangs on a destination that is not recorded. */
export function speaksOfTrip(rule: RuleScope, trip: TripFacts): "yes" | "no" | "unknown" {
  if (trip.kind === "administrative" && !rule.administrative) return "no";
  if (rule.where === "anywhere") return "yes";
  const abroad = isAbroad(trip);
  if (abroad === null) return "unknown";
  return abroad === (rule.where === "abroad") ? "yes" : "no";
}

/** A trip with one destination abroad is a trip abroad; null where no destination is recorded. */
export function isAbroad({ countries }: TripFacts): boolean | null {
  return countries.length === 0 ? null : countries.some((country) => country !== homeCountry);
}
