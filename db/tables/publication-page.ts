export interface PublicationPageTable {
  kind: string;
  slug: string;
  title: string;
  status: "current" | "withdrawn";
  format: number;
  published_at: string;
  ended_at: string | null;
  ended_reason: string | null;
  content: string | null;
}
