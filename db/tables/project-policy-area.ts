export interface ProjectPolicyAreaTable {
  project_id: string;
  policy_area_id: string;
}
