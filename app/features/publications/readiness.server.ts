import type { Trip } from "~/features/trips/trip";
import type { Db } from "~db/tables";
import { composeEvaluation } from "./compose/evaluation.server";
import type { ReadinessFacts } from "./readiness";
import { loadTripRecords } from "./refresh/trip-records.server";

/** What decides whether the trip's parts may be published. */
export async function loadReadinessFacts(db: Db, trip: Trip): Promise<ReadinessFacts> {
  const [record] = await loadTripRecords(db, [trip.id]);
  const evaluation = await db
    .selectFrom("evaluation")
    .select("state")
    .where("trip_id", "=", trip.id)
    .executeTakeFirst();
  const { sections, recommendations, decisions, documents, presentedOn } = await composeEvaluation(db, trip);
  return {
    state: trip.state,
    stateBefore: trip.stateBefore,
    hasPublicGround: record?.ground.kind === "approved",
    evaluation: {
      state: evaluation?.state ?? "none",
      hasContent:
        presentedOn !== null ||
        [sections, recommendations, decisions, documents].some((list) => list.length > 0),
    },
    hasAmounts: await hasAmounts(db, trip.id),
    recommendations: recommendations.length,
    evaluationIsPublished: await isPublished(db, trip.reference),
  };
}

async function hasAmounts(db: Db, tripId: string): Promise<boolean> {
  const row = await db
    .selectFrom("cost_line")
    .select("id")
    .where("trip_id", "=", tripId)
    .where((eb) => eb.or([eb("provisional_minor", "is not", null), eb("final_minor", "is not", null)]))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

async function isPublished(db: Db, reference: string): Promise<boolean> {
  const row = await db
    .selectFrom("publication_version")
    .select("number")
    .where("reference", "=", reference)
    .where("part", "=", "evaluation")
    .where("status", "=", "current")
    .executeTakeFirst();
  return row !== undefined;
}
