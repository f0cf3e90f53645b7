import type { Generated } from "kysely";

export interface RuleSetTable {
  id: string;
  period_id: string;
  number: number;
  adopted_on: string;
  adopted_by: string;
  in_force_from: string;
  link: Generated<string>;
  note: Generated<string>;
}
