export interface VisitCommitteeTable {
  visit_id: string;
  committee_id: string;
}
