import type { FollowUpPart } from "~/features/publications/snapshots/follow-up";

export type RecommendationStatus = FollowUpPart["recommendations"][number]["status"];

/** What came of things, the furthest first. */
export const statusOrder: readonly RecommendationStatus[] = ["done", "under_way", "not_started", "dropped"];
