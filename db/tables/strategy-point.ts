import type { Generated } from "kysely";

export interface StrategyPointTable {
  id: string;
  strategy_id: string;
  position: number;
  kind:
    | "purpose"
    | "statement"
    | "in_line_with"
    | "target_group"
    | "wanted_effect"
    | "principle"
    | "twin_town_priority";
  body: string;
  weight: Generated<number>;
}
