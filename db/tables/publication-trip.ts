export interface PublicationTripTable {
  reference: string;
  period_slug: string;
  notice: string;
  format: number;
}
