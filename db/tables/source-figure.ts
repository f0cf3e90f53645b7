import type { Generated } from "kysely";

export interface SourceFigureTable {
  id: string;
  trip_id: string;
  kind: "cost_per_participant";
  amount_text: string;
  source: Generated<string>;
}
