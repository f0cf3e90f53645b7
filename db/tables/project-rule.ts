import type { Generated } from "kysely";

export interface ProjectRuleTable {
  id: string;
  adopted_on: string | null;
  adopted_by: string;
  starts_on: string;
  strength: "must" | "should";
  measure: "budget" | "own_contribution";
  amounts: string;
  wording: Generated<string>;
  link: Generated<string>;
  version: Generated<number>;
}
