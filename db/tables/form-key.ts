export interface FormKeyTable {
  key: string;
  account_id: string | null;
  action: string;
  outcome: string;
  used_at: string;
}
