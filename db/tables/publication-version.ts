import type { Generated } from "kysely";

export interface PublicationVersionTable {
  reference: string;
  part: "programme" | "evaluation" | "accounts" | "follow_up";
  number: number;
  status: "current" | "corrected" | "redacted" | "withdrawn";
  published_at: string;
  published_by: string;
  note: Generated<string>;
  ended_at: string | null;
  ended_reason: string | null;
  format: number;
  content: string | null;
}
