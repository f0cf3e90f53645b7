import type { Generated } from "kysely";

export interface AuditEntryTable {
  sequence: Generated<number>;
  id: string;
  at: string;
  account_id: string | null;
  actor: string;
  action: string;
  subject_kind: string;
  subject_id: string;
  trip_id: string | null;
  value_digest: string;
  previous_digest: string;
  digest: string;
}
