import type { Generated } from "kysely";

export interface TopicTable {
  id: string;
  slug: string;
  name: string;
  position: number;
  version: Generated<number>;
}
