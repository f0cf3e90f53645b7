import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import { takeTripInHand } from "~/features/trips/trip-on-hand.server";
import { accept, type Result, refuse } from "~/shared/result";
import { type PublicPart, readableStatuses } from "./parts";
import { listVersions } from "./versions.server";

export interface Withdrawal {
  tripId: string;
  part: PublicPart;
  /** Stands in public where the part stood. */
  reason: string;
}

/**
 * Takes a part back: none of its versions can be read any more, and a notice with the reason stands in its place.
 * What was published is kept, and the part may be published anew as the next version.
 */
export function withdrawPart(context: CommandContext, wanted: Withdrawal): Promise<Result<void>> {
  const { tripId, part } = wanted;
  const reason = wanted.reason.trim();
  const subject = { kind: "publication", id: `${tripId}/${part}` } as const;
  return performCommand(
    context,
    { action: "withdrawPart", subject, tripId, rules: "recorded" },
    async (run) => {
      const trip = await takeTripInHand(run, "withdrawPart", tripId);
      if (!trip.ok) return trip;
      if (reason === "")
        return refuse("publication.reasonMissing", undefined, [{ field: "reason", key: "field.required" }]);
      const { reference } = trip.value.row;
      const versions = await listVersions(run.trx, reference, part);
      if (versions[0]?.status !== "current") return refuse("publication.nothingIsOut");
      await run.trx
        .updateTable("publication_version")
        .set({ status: "withdrawn", ended_at: run.now, ended_reason: reason })
        .where("reference", "=", reference)
        .where("part", "=", part)
        .where("status", "in", readableStatuses)
        .execute();
      run.note({ reference, part, number: versions[0].number, reason });
      return accept();
    },
  );
}
