export interface PublicationProjectTable {
  project_slug: string;
  title: string;
  format: number;
  published_at: string;
  content: string;
}
