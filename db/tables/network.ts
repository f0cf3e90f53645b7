import type { Generated } from "kysely";

export interface NetworkTable {
  id: string;
  slug: string;
  name: string;
  full_name: Generated<string>;
  organisation_id: string | null;
  description: Generated<string>;
  purposes: Generated<string>;
  aim: Generated<string>;
  members_words: Generated<string>;
  municipality_count: number | null;
  meetings_words: Generated<string>;
  conference_every_years: number | null;
  languages: Generated<string>;
  member_since: string | null;
  member_until: string | null;
  responsible: Generated<string>;
  website: Generated<string>;
  contact_name: Generated<string>;
  contact_title: Generated<string>;
  contact_phone: Generated<string>;
  contact_email: Generated<string>;
  contact_is_public: Generated<0 | 1>;
  internal_note: Generated<string>;
  version: Generated<number>;
}
