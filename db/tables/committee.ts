import type { Generated } from "kysely";

export interface CommitteeTable {
  id: string;
  slug: string;
  period_id: string;
  name: string;
  kind: "standing" | "finance" | "section17" | "council";
  starts_on: string;
  ends_on: string;
  version: Generated<number>;
}
