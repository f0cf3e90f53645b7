import type { Generated } from "kysely";

export interface NetworkMemberTable {
  id: string;
  network_id: string;
  organisation_id: string;
  joined_on: string | null;
  left_on: string | null;
  version: Generated<number>;
}
