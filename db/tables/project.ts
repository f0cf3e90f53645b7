import type { Generated } from "kysely";

export interface ProjectTable {
  id: string;
  slug: string;
  title: string;
  purpose: Generated<string>;
  status: "idea" | "running" | "completed" | "stopped";
  starts_on: string | null;
  ends_on: string | null;
  internal_note: Generated<string>;
  version: Generated<number>;
}
