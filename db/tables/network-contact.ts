import type { Generated } from "kysely";

export interface NetworkContactTable {
  id: string;
  member_id: string;
  name: string;
  title: Generated<string>;
  phone: Generated<string>;
  email: Generated<string>;
  is_public: Generated<0 | 1>;
  starts_on: string | null;
  ends_on: string | null;
  version: Generated<number>;
}
