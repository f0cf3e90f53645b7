import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import type { FileStore } from "~/features/documents/file-store";
import { takeTripInHand } from "~/features/trips/trip-on-hand.server";
import { accept, type Result, refuse } from "~/shared/result";
import { forgetEarlierStates } from "~db/erase";
import { digestsOf, eraseUnneededFiles } from "./erase-files.server";
import { type IssuedVersion, issueVersion } from "./issue-version.server";
import type { PublicPart } from "./parts";
import { listVersions, type StoredVersion } from "./versions.server";

export interface Redaction {
  tripId: string;
  part: PublicPart;
  /** The versions that hold what should never have been out. */
  numbers: readonly number[];
  /** Stands in public beside the number and the date; it must not repeat what is erased. */
  reason: string;
  /** Whether the notes of these versions are erased with their content. */
  eraseNotes?: boolean;
  /** Publishes the part as it stands now in the same act, with this note. */
  republish?: { note: string; previewed?: string | undefined };
}

export interface Redacted {
  /** The clean version that took its place. */
  issued: IssuedVersion | null;
}

/**
 * Erases the content of versions for good, with the documents that nothing else refers to; number, date and reason
 * stay. The file store and the database's own log forget it once the command is through.
 */
export async function redactPart(
  context: CommandContext & { files: FileStore },
  wanted: Redaction,
): Promise<Result<Redacted>> {
  const { tripId, part } = wanted;
  const digests: string[] = [];
  const result = await performCommand<Redacted>(
    context,
    {
      action: "redactPart",
      subject: { kind: "publication", id: `${tripId}/${part}` },
      tripId,
      rules: "recorded",
    },
    async (run) => {
      const trip = await takeTripInHand(run, "redactPart", tripId);
      if (!trip.ok) return trip;
      const chosen = await chosenVersions(run, trip.value.row.reference, wanted);
      if (!chosen.ok) return chosen;
      digests.push(...(await eraseVersions(run, chosen.value, wanted)));
      run.note({
        reference: trip.value.row.reference,
        part,
        numbers: [...wanted.numbers],
        reason: wanted.reason,
      });
      return republished(run, wanted);
    },
  );
  if (result.ok) {
    await eraseUnneededFiles(context.db, context.files, digests);
    await forgetEarlierStates(context.db);
  }
  return result;
}

async function chosenVersions(
  run: CommandRun,
  reference: string,
  { part, numbers, reason }: Redaction,
): Promise<Result<StoredVersion[]>> {
  if (reason.trim() === "")
    return refuse("publication.reasonMissing", undefined, [{ field: "reason", key: "field.required" }]);
  const versions = await listVersions(run.trx, reference, part);
  const chosen = versions.filter(({ number }) => numbers.includes(number));
  if (chosen.length === 0)
    return refuse("publication.noVersionChosen", undefined, [{ field: "numbers", key: "field.choose" }]);
  return chosen.some(({ status }) => status === "redacted")
    ? refuse("publication.alreadyRedacted", { numbers: chosen.map(({ number }) => String(number)) })
    : accept(chosen);
}

/** Gives the digests of the documents that the versions held. */
async function eraseVersions(
  run: CommandRun,
  versions: readonly StoredVersion[],
  { reason, eraseNotes }: Redaction,
): Promise<string[]> {
  const digests: string[] = [];
  for (const version of versions) {
    const key = { reference: version.reference, part: version.part, number: version.number };
    await run.trx
      .updateTable("publication_version")
      .set({
        status: "redacted",
        content: null,
        ended_at: run.now,
        ended_reason: reason.trim(),
        ...(eraseNotes && { note: "" }),
      })
      .where((eb) => eb.and(key))
      .execute();
    digests.push(...(await digestsOf(run.trx, key)));
    await run.trx
      .deleteFrom("publication_document")
      .where((eb) => eb.and(key))
      .execute();
  }
  return digests;
}

/** Where a clean version is out already there is nothing to publish, and the erasure stands. */
async function republished(
  run: CommandRun,
  { tripId, part, republish }: Redaction,
): Promise<Result<Redacted>> {
  if (!republish) return accept({ issued: null });
  const issued = await issueVersion(run, { tripId, part, ...republish });
  if (issued.ok) return accept({ issued: issued.value });
  return issued.refusal.key === "publication.unchanged" ? accept({ issued: null }) : issued;
}
