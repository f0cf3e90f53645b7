import type { Generated } from "kysely";

export interface ProjectPartnerTable {
  id: string;
  project_id: string;
  position: number;
  organisation_id: string | null;
  description: Generated<string>;
  role: "lead" | "partner";
}
