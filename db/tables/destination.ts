export interface DestinationTable {
  id: string;
  trip_id: string;
  position: number;
  city: string;
  country: string;
}
