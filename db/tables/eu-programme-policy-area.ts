export interface EuProgrammePolicyAreaTable {
  programme_id: string;
  policy_area_id: string;
}
