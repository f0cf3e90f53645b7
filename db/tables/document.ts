import type { Generated } from "kysely";

export interface DocumentTable {
  id: string;
  trip_id: string;
  part: "programme" | "evaluation" | "accounts" | "follow_up";
  title: string;
  file_name: string;
  media_type: string;
  size_bytes: number;
  content_digest: string;
  is_public: Generated<0 | 1>;
  uploaded_at: string;
  version: Generated<number>;
}
