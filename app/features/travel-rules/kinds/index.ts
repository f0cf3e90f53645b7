import type { RuleKind } from "../rule-sets";
import { evaluationDue } from "./evaluation-due";
import type { RuleKindDefinition } from "./kind";
import { maximumTrips } from "./maximum-trips";
import { minimumTrips } from "./minimum-trips";

/** Every kind of rule that this program can judge, in the order in which findings are told. */
export const ruleKinds = { minimumTrips, maximumTrips, evaluationDue } satisfies {
  [K in RuleKind]: RuleKindDefinition<K>;
};

export const ruleKindNames = Object.keys(ruleKinds) as RuleKind[];
