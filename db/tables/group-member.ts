import type { Generated } from "kysely";

export interface GroupMemberTable {
  id: string;
  name: string;
  title: Generated<string>;
  department: Generated<string>;
  starts_on: string | null;
  ends_on: string | null;
  is_public: Generated<0 | 1>;
  version: Generated<number>;
}
