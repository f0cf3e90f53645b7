import type { Generated } from "kysely";

/** The next version of a period's rules while it is being written. */
export interface RuleDraftTable {
  period_id: string;
  /** The version that it is to follow; null where it will be the period's first. */
  base_number: number | null;
  /** A JSON list of rules, in the order in which they are to stand. */
  rules: string;
  note: Generated<string>;
  begun_at: string;
  version: Generated<number>;
}
