import type { Generated } from "kysely";

export interface FundingTable {
  id: string;
  trip_id: string;
  funder: string;
  amount_minor: number | null;
  purpose: Generated<string>;
  disqualification_check: Generated<string>;
  checked_on: string | null;
  version: Generated<number>;
}
