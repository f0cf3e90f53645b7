export interface ReportProjectTable {
  report_id: string;
  project_id: string;
}
