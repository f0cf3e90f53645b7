import type { Generated } from "kysely";

export interface PublicationReportTable {
  committee_slug: string;
  year: number;
  number: number;
  committee_name: string;
  status: "current" | "corrected" | "withdrawn";
  format: number;
  published_at: string;
  note: Generated<string>;
  ended_at: string | null;
  ended_reason: string | null;
  content: string | null;
}
