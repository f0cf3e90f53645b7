import type { Generated } from "kysely";

export interface PersonTable {
  id: string;
  full_name: string;
  email: string | null;
  forgotten_at: string | null;
  version: Generated<number>;
}
