import type { Generated } from "kysely";

export interface ParticipantTable {
  id: string;
  trip_id: string;
  kind: "politician" | "official" | "guest" | "companion";
  status: Generated<"planned" | "went" | "withdrew">;
  person_id: string | null;
  name: string | null;
  name_is_public: Generated<0 | 1>;
  committee_id: string | null;
  capacity: Generated<string>;
  headcount: Generated<number>;
  withdrew_reason: string | null;
  version: Generated<number>;
}
