import type { Generated } from "kysely";

export interface OrganisationTable {
  id: string;
  slug: string;
  name: string;
  kind: "municipality" | "city" | "university" | "region" | "company" | "association" | "eu_office" | "other";
  city: string | null;
  country: string | null;
  website: string | null;
  internal_note: string | null;
  version: Generated<number>;
}
