export interface TripEffortTable {
  trip_id: string;
  effort_id: string;
}
