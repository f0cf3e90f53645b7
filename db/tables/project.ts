import type { Generated } from "kysely";

export interface ProjectTable {
  id: string;
  slug: string;
  title: string;
  purpose: Generated<string>;
  starts_on: string | null;
  ends_on: string | null;
  internal_note: Generated<string>;
  version: Generated<number>;
  status: Generated<
    | "idea"
    | "assessed"
    | "approved"
    | "rejected"
    | "applied"
    | "granted"
    | "refused"
    | "running"
    | "completed"
    | "stopped"
    | "recorded"
  >;
  acronym: Generated<string>;
  kind: Generated<string>;
  call: Generated<string>;
  owner_department: Generated<string>;
  project_leader: Generated<string>;
  partner_countries: Generated<string>;
  partner_countries_note: Generated<string>;
  programme_note: Generated<string>;
  website: Generated<string>;
  programme_id: string | null;
  currency: Generated<string>;
  budget_minor: number | null;
  grant_minor: number | null;
  own_minor: number | null;
  size_mark: "larger" | "smaller" | null;
  size_reason: Generated<string>;
  status_on: string | null;
  contact_name: Generated<string>;
  contact_title: Generated<string>;
  contact_phone: Generated<string>;
  contact_email: Generated<string>;
  contact_is_public: Generated<0 | 1>;
}
