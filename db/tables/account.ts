import type { Generated } from "kysely";

export interface AccountTable {
  id: string;
  person_id: string;
  login: string;
  password_hash: string | null;
  created_at: string;
  disabled_at: string | null;
  version: Generated<number>;
}
