import type { Generated } from "kysely";

export interface EffortTable {
  id: string;
  slug: string;
  strategy_id: string;
  parent_id: string | null;
  position: number;
  name: string;
  description: Generated<string>;
  responsible: Generated<string>;
  version: Generated<number>;
}
