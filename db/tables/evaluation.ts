import type { Generated } from "kysely";

export interface EvaluationTable {
  trip_id: string;
  state: "awaiting" | "draft" | "submitted" | "approved" | "returned";
  signed_by: string | null;
  signed_as: "chair" | "vice_chair" | "successor_chair" | "minutes" | null;
  signed_on: string | null;
  presented_on: string | null;
  sent_back_note: string | null;
  contributions_due_on: string | null;
  sent_to_signer_at: string | null;
  version: Generated<number>;
}
