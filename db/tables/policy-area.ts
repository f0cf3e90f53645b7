import type { Generated } from "kysely";

export interface PolicyAreaTable {
  id: string;
  slug: string;
  name: string;
  position: number;
  version: Generated<number>;
}
