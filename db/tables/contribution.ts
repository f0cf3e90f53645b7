import type { Generated } from "kysely";

export interface ContributionTable {
  id: string;
  trip_id: string;
  participant_id: string;
  state: "draft" | "sent";
  purpose_met: "yes" | "partly" | "no" | null;
  recommendation: Generated<string>;
  differently: Generated<string>;
  rating: number | null;
  dissent: Generated<string>;
  received_by_mail: Generated<0 | 1>;
  entered_by: string | null;
  saved_at: string;
  sent_at: string | null;
  version: Generated<number>;
}
