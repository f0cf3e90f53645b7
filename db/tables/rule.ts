import type { Generated } from "kysely";

export interface RuleTable {
  id: string;
  rule_set_id: string;
  position: number;
  kind: string;
  strength: "must" | "should";
  parameters: string;
  applies_to: string;
  citation: Generated<string>;
}
