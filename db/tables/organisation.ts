import type { Generated } from "kysely";

export interface OrganisationTable {
  id: string;
  slug: string;
  name: string;
  kind: "municipality" | "city" | "university" | "region" | "company" | "association" | "eu_office" | "other";
  city: string | null;
  /** The part of its country. */
  region: string | null;
  country: string | null;
  website: string | null;
  internal_note: string | null;
  version: Generated<number>;
  earlier_names: Generated<string>;
  description: Generated<string>;
  languages: Generated<string>;
  duties: Generated<string>;
  offers: Generated<string>;
  staff: number | null;
  trainees: number | null;
  contact_name: Generated<string>;
  contact_title: Generated<string>;
  contact_phone: Generated<string>;
  contact_email: Generated<string>;
  contact_is_public: Generated<0 | 1>;
}
