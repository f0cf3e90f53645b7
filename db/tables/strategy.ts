import type { Generated } from "kysely";

export interface StrategyTable {
  id: string;
  slug: string;
  name: string;
  adopted_on: string | null;
  adopted_by: Generated<string>;
  ends_on: string | null;
  replaces_id: string | null;
  summary: Generated<string>;
  link: Generated<string>;
  internal_note: Generated<string>;
  version: Generated<number>;
}
