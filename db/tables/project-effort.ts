export interface ProjectEffortTable {
  project_id: string;
  effort_id: string;
}
