import type { Generated } from "kysely";

export interface ScoreTable {
  id: string;
  point_id: string;
  project_id: string | null;
  twin_town_id: string | null;
  value: number;
  reason: Generated<string>;
}
