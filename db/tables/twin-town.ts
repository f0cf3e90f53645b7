import type { Generated } from "kysely";

export interface TwinTownTable {
  id: string;
  slug: string;
  organisation_id: string;
  state: "proposed" | "active" | "ended" | "declined";
  since: string | null;
  until: string | null;
  aims: Generated<string>;
  activities: Generated<string>;
  responsible: Generated<string>;
  reviewed_on: string | null;
  next_review_on: string | null;
  reasons: Generated<string>;
  internal_note: Generated<string>;
  version: Generated<number>;
}
