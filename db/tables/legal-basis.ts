import type { Generated } from "kysely";

export interface LegalBasisTable {
  id: string;
  trip_id: string;
  citation: string;
  requested_by: "council" | "committee";
  body: Generated<string>;
  decided_on: string | null;
  scope: "this_trip" | "general";
  note: Generated<string>;
  version: Generated<number>;
}
