import type { Trip } from "~/features/trips/trip";
import type { Db } from "~db/tables";
import type { FollowUpPart } from "../snapshots/follow-up";
import { composeDocuments } from "./documents.server";
import { composeRecommendations } from "./recommendations.server";

/** The fourth part, from the recommendations' rows. */
export async function composeFollowUp(db: Db, trip: Trip): Promise<FollowUpPart> {
  return {
    title: trip.title,
    recommendations: await composeRecommendations(db, trip.id),
    documents: await composeDocuments(db, trip.id, "follow_up"),
  };
}
