export interface AccountRoleTable {
  account_id: string;
  role: "secretary" | "politician" | "coordinator" | "administrator";
}
