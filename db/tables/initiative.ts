import type { Generated } from "kysely";

export interface InitiativeTable {
  id: string;
  slug: string;
  name: string;
  kind: "house" | "office" | "commitment" | "cooperation" | "other";
  description: Generated<string>;
  since: string | null;
  until: string | null;
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
