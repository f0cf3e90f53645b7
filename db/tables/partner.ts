import type { Generated } from "kysely";

export interface PartnerTable {
  id: string;
  project_id: string | null;
  effort_id: string | null;
  initiative_id: string | null;
  exchange_id: string | null;
  network_id: string | null;
  of_organisation_id: string | null;
  position: number;
  organisation_id: string | null;
  description: Generated<string>;
  city: string | null;
  country: string | null;
  headcount: number | null;
  role: "lead" | "partner" | "associated" | "founder";
}
