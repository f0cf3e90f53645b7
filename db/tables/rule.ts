import type { Generated } from "kysely";

export interface RuleTable {
  id: string;
  rule_set_id: string;
  position: number;
  /** The same through all versions that the rule stands in. */
  key: string;
  kind: string;
  strength: "must" | "should";
  parameters: string;
  applies_to: string;
  committee_ids: Generated<string>;
  trip_place: Generated<"anywhere" | "home" | "abroad">;
  administrative: Generated<0 | 1>;
  citation: Generated<string>;
}
