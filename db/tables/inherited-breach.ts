export interface InheritedBreachTable {
  id: string;
  period_id: string;
  rule_key: string;
  committee_id: string | null;
  trip_id: string | null;
  year: number | null;
  recorded_at: string;
  cause: "import" | "adoption" | "merger" | "recorded";
}
