export interface SignInAttemptTable {
  id: string;
  login_digest: string;
  address: string;
  attempted_at: string;
  succeeded: 0 | 1;
}
