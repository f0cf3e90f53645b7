import type * as z from "zod/mini";
import type { IsoDate } from "~/shared/dates";
import type { FactsIndex } from "../facts-index";
import type { Finding } from "../findings";
import type { Rule, RuleKind, RuleOf, RuleParameters } from "../rule-sets";

/** All that the engine asks of a kind of rule. Its sentences stand in kind-texts.ts under the same name. */
export interface RuleKindDefinition<K extends RuleKind = RuleKind> {
  kind: K;
  /** What a finding of this kind is about. */
  subject: "committee" | "trip";
  /** Whether a dispensation may be given for a single trip. */
  dispensedByTrip: boolean;
  /** Reads the rule's parameters as the database keeps them. */
  parameters: z.ZodMiniType<RuleParameters[K]>;
  /** Positive if the first asks for more than the second. */
  compareStrictness(a: RuleOf<K>, b: RuleOf<K>): number;
  /** What the rules of this kind say today, dispensations for a whole committee and explanations left aside. */
  judge(index: FactsIndex, today: IsoDate): Finding[];
}

/** A finding as a kind makes it: what it leaves out is empty. */
export function findingOf(
  rule: Rule,
  found: Pick<Finding, "outcome" | "evidence"> & Partial<Finding>,
): Finding {
  return {
    rule,
    ruleKind: rule.kind,
    strength: rule.strength,
    citation: rule.citation,
    committeeId: null,
    tripId: null,
    tripIds: [],
    dueOn: null,
    allowedBy: null,
    inherited: false,
    ...found,
  };
}
