export interface ProjectRecommendationTable {
  project_id: string;
  recommendation_id: string;
}
