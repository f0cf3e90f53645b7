export interface PublicationCommitteeTable {
  committee_slug: string;
  period_slug: string;
  name: string;
  format: number;
  content: string;
}
