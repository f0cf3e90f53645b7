import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { takeTripInHand } from "~/features/trips/trip-on-hand.server";
import { type Result, refuse } from "~/shared/result";
import { type IssuedVersion, issueVersion, type NewVersion } from "./issue-version.server";
import { listVersions } from "./versions.server";

/** Publishes a part: its first version, or the next one. */
export function publishPart(context: CommandContext, wanted: NewVersion): Promise<Result<IssuedVersion>> {
  return publishing(context, "publishPart", wanted, (run) => issueVersion(run, trimmed(wanted)));
}

/** Replaces the version that is out by a corrected one. The old one stays readable, with the note on the new. */
export function correctPart(context: CommandContext, wanted: NewVersion): Promise<Result<IssuedVersion>> {
  return publishing(context, "correctPart", wanted, async (run, reference) => {
    const [newest] = await listVersions(run.trx, reference, wanted.part);
    if (newest?.status !== "current") return refuse("publication.nothingIsOut");
    return issueVersion(run, trimmed(wanted));
  });
}

const trimmed = (wanted: NewVersion): NewVersion => ({ ...wanted, note: wanted.note.trim() });

/** What comes out late came out: a part of a past trip may show a date that was missed, and is not refused. */
function publishing<T>(
  context: CommandContext,
  action: "publishPart" | "correctPart",
  { tripId, part }: NewVersion,
  body: (run: CommandRun, reference: string) => Promise<Result<T>>,
): Promise<Result<T>> {
  const subject = { kind: "publication", id: `${tripId}/${part}` } as const;
  return performCommand(context, { action, subject, tripId, rules: "recorded" }, async (run) => {
    const trip = await takeTripInHand(run, action, tripId);
    return trip.ok ? body(run, trip.value.row.reference) : trip;
  });
}
