export interface ProjectLinkTable {
  id: string;
  project_id: string;
  position: number;
  label: string;
  link: string;
}
