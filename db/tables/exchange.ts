import type { Generated } from "kysely";

export interface ExchangeTable {
  id: string;
  slug: string;
  kind: "visit_received" | "staff" | "school" | "other";
  title: string;
  starts_on: string | null;
  ends_on: string | null;
  headcount: number | null;
  description: Generated<string>;
  outcome: Generated<string>;
  responsible: Generated<string>;
  committee_id: string | null;
  internal_note: Generated<string>;
  version: Generated<number>;
}
