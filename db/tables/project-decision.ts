import type { Generated } from "kysely";

export interface ProjectDecisionTable {
  id: string;
  project_id: string;
  committee_id: string | null;
  body: string;
  outcome: "yes" | "no";
  meeting_on: string;
  item_is_open: 0 | 1;
  released_on: string | null;
  agenda_item: Generated<string>;
  case_number: Generated<string>;
  link: Generated<string>;
  wording: Generated<string>;
  superseded: Generated<0 | 1>;
  version: Generated<number>;
}
