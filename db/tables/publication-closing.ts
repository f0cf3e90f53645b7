export interface PublicationClosingTable {
  period_slug: string;
  /** Counted from 1: the times that the period was closed. */
  number: number;
  closed_on: string;
  format: number;
  content: string;
  reopened_on: string | null;
  reopened_reason: string | null;
}
