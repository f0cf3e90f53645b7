import type { Generated } from "kysely";

export interface CostLineTable {
  id: string;
  trip_id: string;
  position: number;
  category:
    | "flights"
    | "other_transport"
    | "lodging"
    | "meals"
    | "fees"
    | "daily_allowances"
    | "lost_earnings"
    | "other"
    | "undivided";
  description: Generated<string>;
  estimated_minor: number | null;
  provisional_minor: number | null;
  final_minor: number | null;
  version: Generated<number>;
}
