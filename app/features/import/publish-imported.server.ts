import type { CommandContext } from "~/features/commands/perform.server";
import type { PublicPart } from "~/features/publications/parts";
import { publishPart } from "~/features/publications/publish.server";
import { accept, type Result } from "~/shared/result";

/** The parts that a trip known by totals can fill. */
const partsOfTotals: readonly PublicPart[] = ["programme", "accounts"];

/** Publishes what an import knows of its trips; what is out already stays as it is. Gives how many were published. */
export async function publishImported(
  context: CommandContext,
  tripIds: readonly string[],
): Promise<Result<number>> {
  let published = 0;
  for (const tripId of tripIds) {
    const missing = await partsNotOut(context, tripId);
    for (const part of missing) {
      const result = await publishPart(context, { tripId, part, note: "" });
      if (!result.ok) return result;
    }
    if (missing.length > 0) published += 1;
  }
  return accept(published);
}

async function partsNotOut({ db }: CommandContext, tripId: string): Promise<PublicPart[]> {
  const out = await db
    .selectFrom("publication_version")
    .innerJoin("trip", "trip.reference", "publication_version.reference")
    .select("publication_version.part")
    .where("trip.id", "=", tripId)
    .execute();
  const costs = await db
    .selectFrom("cost_line")
    .select("id")
    .where("trip_id", "=", tripId)
    .executeTakeFirst();
  return partsOfTotals.filter(
    (part) => !out.some((version) => version.part === part) && (part !== "accounts" || costs !== undefined),
  );
}
