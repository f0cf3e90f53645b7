import type { CommandRun } from "~/features/commands/perform.server";
import { findTrip } from "~/features/trips/trips.server";
import { accept, type Result, refuse } from "~/shared/result";
import { textsFor } from "~/shared/texts";
import { composePart } from "./compose/part.server";
import { digestOf } from "./digest.server";
import type { PublicPart } from "./parts";
import { readiness } from "./readiness";
import { loadReadinessFacts } from "./readiness.server";
import { recordTexts } from "./record-texts";
import type { PartContent } from "./snapshots";
import { snapshotFormats } from "./snapshots/formats";
import { listVersions, type StoredVersion } from "./versions.server";

export interface NewVersion {
  tripId: string;
  part: PublicPart;
  /** What the public is told of it; needed where it replaces a version that is out. */
  note: string;
  /** The digest of what was previewed: what has changed since is not published unseen. */
  previewed?: string | undefined;
}

export interface IssuedVersion {
  reference: string;
  part: PublicPart;
  number: number;
}

/** Within a command: publishes a part as it stands now, as its next version. The one that was out is corrected. */
export async function issueVersion(run: CommandRun, wanted: NewVersion): Promise<Result<IssuedVersion>> {
  const trip = await findTrip(run.trx, wanted.tripId);
  if (!trip) return refuse("notFound");
  const { part, note } = wanted;
  const lacking = readiness(part, await loadReadinessFacts(run.trx, trip)).find(({ isMet }) => !isMet);
  if (lacking) return refuse(`publication.${lacking.check}`);

  const [newest] = await listVersions(run.trx, trip.reference, part);
  const content = await composePart(run.trx, part, trip);
  const allowed = mayFollow(newest, JSON.stringify(content), note);
  if (!allowed.ok) return allowed;
  if (wanted.previewed && wanted.previewed !== digestOf(content))
    return refuse("publication.changedSincePreview");

  const issued = { reference: trip.reference, part, number: (newest?.number ?? 0) + 1 };
  if (newest?.status === "current") await markCorrected(run, newest, note);
  await insertVersion(run, issued, content, note);
  run.note({ ...issued });
  return accept(issued);
}

function mayFollow(newest: StoredVersion | undefined, content: string, note: string): Result<void> {
  if (newest?.status !== "current") return accept();
  if (newest.content === content) return refuse("publication.unchanged", { number: newest.number });
  if (note === "")
    return refuse("publication.noteMissing", undefined, [{ field: "note", key: "field.required" }]);
  return accept();
}

async function markCorrected(run: CommandRun, version: StoredVersion, reason: string): Promise<void> {
  await run.trx
    .updateTable("publication_version")
    .set({ status: "corrected", ended_at: run.now, ended_reason: reason })
    .where("reference", "=", version.reference)
    .where("part", "=", version.part)
    .where("number", "=", version.number)
    .execute();
}

async function insertVersion(
  { trx, now }: CommandRun,
  version: IssuedVersion,
  content: PartContent[PublicPart],
  note: string,
): Promise<void> {
  await trx
    .insertInto("publication_version")
    .values({
      ...version,
      status: "current",
      published_at: now,
      published_by: textsFor(recordTexts, "da").publishedBy,
      note,
      ended_at: null,
      ended_reason: null,
      format: snapshotFormats[version.part],
      content: JSON.stringify(content),
    })
    .execute();
  for (const document of content.documents)
    await trx
      .insertInto("publication_document")
      .values({
        ...version,
        content_digest: document.contentDigest,
        title: document.title,
        file_name: document.fileName,
        media_type: document.mediaType,
        size_bytes: document.sizeBytes,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
}
