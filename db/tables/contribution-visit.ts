export interface ContributionVisitTable {
  contribution_id: string;
  visit_id: string;
  learned: string;
}
