import type { Generated } from "kysely";

export interface DispensationTable {
  id: string;
  period_id: string;
  rule_key: string;
  committee_id: string | null;
  trip_id: string | null;
  body: string;
  decided_on: string;
  reason: string;
  agenda_item: Generated<string>;
  case_number: Generated<string>;
  link: Generated<string>;
  revoked_on: string | null;
  revoked_reason: string | null;
  version: Generated<number>;
}
