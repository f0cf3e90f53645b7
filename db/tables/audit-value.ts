export interface AuditValueTable {
  entry_id: string;
  salt: string;
  value: string;
}
