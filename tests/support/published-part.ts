import { composePart } from "~/features/publications/compose/part.server";
import { snapshotFormats } from "~/features/publications/snapshots/formats";
import type { PublicPart } from "~/features/travel-rules/facts";
import { findTrip } from "~/features/trips/trips.server";
import type { WriteDb } from "~db/tables";

/** A part of a trip's public record as it stands, as the coordinator published it at that instant. */
export async function addPublishedPart(
  trx: WriteDb,
  tripId: string,
  part: PublicPart,
  publishedAt: string,
): Promise<void> {
  const trip = await findTrip(trx, tripId);
  if (!trip) throw new Error("no trip");
  await trx
    .insertInto("publication_version")
    .values({
      reference: trip.reference,
      part,
      number: 1,
      status: "current",
      published_at: publishedAt,
      published_by: "Aksel Havtorn",
      ended_at: null,
      ended_reason: null,
      format: snapshotFormats[part],
      content: JSON.stringify(await composePart(trx, part, trip)),
    })
    .execute();
}
