import type { Db } from "~db/tables";
import type { FollowUpPart } from "../snapshots/follow-up";

/** The evaluation's recommendations in their order, numbered from one, with what came of each. */
export async function composeRecommendations(
  db: Db,
  tripId: string,
): Promise<FollowUpPart["recommendations"]> {
  const rows = await db
    .selectFrom("recommendation")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("position")
    .orderBy("id")
    .execute();
  return rows.map((row, index) => ({
    number: index + 1,
    body: row.body,
    owner: row.owner,
    status: row.status,
    outcome: row.outcome,
    statusOn: row.status_on,
    followUpOn: row.follow_up_on,
  }));
}
