import type { Generated } from "kysely";

export interface YearlyReportTable {
  id: string;
  committee_id: string;
  year: number;
  state: "draft" | "decided";
  facts: string | null;
  facts_format: number | null;
  decided_by: Generated<string>;
  decided_on: string | null;
  item_is_open: 0 | 1 | null;
  agenda_item: Generated<string>;
  case_number: Generated<string>;
  link: Generated<string>;
  wording: Generated<string>;
  internal_note: Generated<string>;
  version: Generated<number>;
}
