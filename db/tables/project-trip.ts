export interface ProjectTripTable {
  project_id: string;
  trip_id: string;
  relation: "came_from" | "led_to";
}
