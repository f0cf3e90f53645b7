export interface SecretaryAssignmentTable {
  account_id: string;
  committee_id: string;
}
