import type { Generated } from "kysely";

export interface ProjectDepartureTable {
  id: string;
  project_id: string;
  kind: "dispensation" | "explanation";
  given_by: string;
  given_on: string;
  reason: string;
  link: Generated<string>;
  revoked_on: string | null;
  version: Generated<number>;
}
