import type { Rule, RuleOf } from "./rule-sets";

/** Two rules that no committee could keep both of. */
export interface Contradiction {
  minimum: RuleOf<"minimumTrips">;
  maximum: RuleOf<"maximumTrips">;
}

/** The first minimum that lies above a maximum for the same kind of committee; null where all can be kept. */
export function findContradiction(rules: readonly Rule[]): Contradiction | null {
  for (const minimum of rules.filter((rule) => rule.kind === "minimumTrips"))
    for (const maximum of rules.filter((rule) => rule.kind === "maximumTrips"))
      if (minimum.count > maximum.count && minimum.appliesTo.some((kind) => maximum.appliesTo.includes(kind)))
        return { minimum, maximum };
  return null;
}
