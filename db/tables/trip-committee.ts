export interface TripCommitteeTable {
  trip_id: string;
  committee_id: string;
  position: number;
  manual_share_minor: number | null;
}
