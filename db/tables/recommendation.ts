import type { Generated } from "kysely";

export interface RecommendationTable {
  id: string;
  trip_id: string;
  position: number;
  body: string;
  owner: Generated<string>;
  status: Generated<"not_started" | "under_way" | "done" | "dropped">;
  outcome: Generated<string>;
  follow_up_on: string | null;
  status_on: string | null;
  version: Generated<number>;
}
