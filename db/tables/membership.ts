export interface MembershipTable {
  id: string;
  committee_id: string;
  person_id: string;
  role: "chair" | "vice_chair" | "member" | "substitute";
  starts_on: string;
  ends_on: string;
}
