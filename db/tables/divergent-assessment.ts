import type { Generated } from "kysely";

export interface DivergentAssessmentTable {
  id: string;
  trip_id: string;
  person_id: string | null;
  committee_id: string | null;
  author: string;
  about: Generated<string>;
  body: string;
  version: Generated<number>;
}
