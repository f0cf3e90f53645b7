import type { Generated } from "kysely";

export interface FundingTable {
  id: string;
  trip_id: string;
  funder: string;
  amount_minor: number | null;
  purpose: Generated<string>;
  disqualification_check: Generated<string>;
  checked_on: string | null;
  relevance: Generated<string>;
  /** Whether anything is owed in return; null where nobody has said. */
  obliges: 0 | 1 | null;
  version: Generated<number>;
}
