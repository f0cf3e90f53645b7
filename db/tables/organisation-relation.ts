import type { Generated } from "kysely";

export interface OrganisationRelationTable {
  id: string;
  organisation_id: string;
  position: number;
  kind: "close_partner" | "regional_partner" | "eu_office" | "membership" | "other";
  since: string | null;
  until: string | null;
  note: Generated<string>;
}
