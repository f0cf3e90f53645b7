export interface SessionTable {
  token_digest: string;
  account_id: string;
  created_at: string;
  last_seen_at: string;
  expires_at: string;
}
