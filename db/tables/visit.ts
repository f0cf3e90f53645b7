import type { Generated } from "kysely";

export interface VisitTable {
  id: string;
  trip_id: string;
  position: number;
  day: string | null;
  starts_at: string | null;
  ends_at: string | null;
  topic: string;
  /** Null where nobody has said it. */
  kind: "professional" | "social" | "travel" | null;
  status: Generated<"planned" | "cancelled">;
  organisation_id: string | null;
  place: Generated<string>;
  public_note: Generated<string>;
  contact: Generated<string>;
  contact_is_public: Generated<0 | 1>;
  agreed_with_host: Generated<0 | 1>;
  version: Generated<number>;
}
