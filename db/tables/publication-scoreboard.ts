export interface PublicationScoreboardTable {
  period_slug: string;
  first_year: number;
  format: number;
  content: string;
}
