export interface CommitteePredecessorTable {
  committee_id: string;
  predecessor_id: string;
}
