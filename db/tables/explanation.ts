import type { Generated } from "kysely";

export interface ExplanationTable {
  id: string;
  period_id: string;
  rule_key: string;
  committee_id: string | null;
  trip_id: string | null;
  author: string;
  body: Generated<string>;
  no_account_received: Generated<0 | 1>;
  given_on: string;
  version: Generated<number>;
}
