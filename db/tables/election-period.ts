import type { Generated } from "kysely";

export interface ElectionPeriodTable {
  id: string;
  slug: string;
  first_year: number;
  last_year: number;
  closed_at: string | null;
  version: Generated<number>;
}
