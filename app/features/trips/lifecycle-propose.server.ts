import type { CommandContext } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import { type DescribedPart, descriptionGaps } from "./lifecycle-described";
import { type SeenVersion, takeStep } from "./lifecycle-move.server";
import { findTripOnHand, type TripOnHand } from "./trip-on-hand.server";

/** Puts a draft before its committees, once it says what, who, when and where. */
export function proposeTrip(
  context: CommandContext,
  tripId: string,
  seen: SeenVersion = {},
): Promise<Result<void>> {
  return takeStep(context, "proposeTrip", tripId, seen, async (run, trip) => {
    const missing = await gapsOf(run.trx, trip);
    return missing.length > 0 ? refuse("described", { missing }) : accept({ proposed_at: run.now });
  });
}

/** What the trip lacks before it can be proposed. */
export async function findDescriptionGaps(db: Db | WriteDb, tripId: string): Promise<DescribedPart[]> {
  const trip = await findTripOnHand(db, tripId);
  return trip ? gapsOf(db, trip) : [];
}

async function gapsOf(db: Db | WriteDb, { row, stake }: TripOnHand): Promise<DescribedPart[]> {
  const destinations = await db
    .selectFrom("destination")
    .select("id")
    .where("trip_id", "=", row.id)
    .execute();
  return descriptionGaps({
    purpose: row.purpose,
    question: row.question,
    committeeIds: stake.committeeIds,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
    destinations: destinations.length,
  });
}
