export interface PublicationTripCommitteeTable {
  reference: string;
  committee_slug: string;
}
