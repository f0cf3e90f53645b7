export interface NetworkMaterialTable {
  id: string;
  meeting_id: string;
  position: number;
  label: string;
  link: string;
}
