export interface StrategyPolicyAreaTable {
  strategy_id: string;
  policy_area_id: string;
  emphasis: "focus" | "explore";
}
