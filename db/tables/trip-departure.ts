export interface TripDepartureTable {
  trip_id: string;
  committee_id: string;
  left_on: string;
  reason: string;
}
