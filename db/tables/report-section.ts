import type { Generated } from "kysely";

export interface ReportSectionTable {
  report_id: string;
  section: string;
  body: Generated<string>;
  version: Generated<number>;
}
