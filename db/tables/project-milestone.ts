export interface ProjectMilestoneTable {
  id: string;
  project_id: string;
  position: number;
  body: string;
  due_on: string | null;
  reached_on: string | null;
}
