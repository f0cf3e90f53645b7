import type { Generated } from "kysely";

export interface ProjectStepTable {
  id: string;
  project_id: string;
  position: number;
  command: string;
  from_status: string | null;
  to_status: string;
  on_date: string | null;
  note: Generated<string>;
}
