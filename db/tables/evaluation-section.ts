import type { Generated } from "kysely";

export interface EvaluationSectionTable {
  trip_id: string;
  section: "purpose_met" | "benefit" | "transferable" | "differently" | "summary";
  body: Generated<string>;
  is_done: Generated<0 | 1>;
  edited_by: string | null;
  edited_at: string | null;
  version: Generated<number>;
}
