import type { Generated } from "kysely";

export interface ProjectResultTable {
  id: string;
  project_id: string;
  position: number;
  body: string;
  link: Generated<string>;
}
