export interface OneTimeCodeTable {
  code_digest: string;
  purpose: "first_run" | "set_password";
  account_id: string | null;
  expires_at: string;
  used_at: string | null;
}
