import { type CommandContext, performCommand } from "~/features/commands/perform.server";
import type { PublicPart } from "~/features/publications/parts";
import { findTripOnHand, takeTripInHand } from "~/features/trips/trip-on-hand.server";
import { mayOnTrip } from "~/session/may";
import { todayInDenmark } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import { documentKindOf, documentName } from "./document-kind.server";
import { findDocument } from "./documents.server";
import type { FileStore } from "./file-store";

const megabyte = 1024 * 1024;
export const maxDocumentBytes = 25 * megabyte;

interface NewDocument {
  tripId: string;
  title: string;
  part: PublicPart;
  isPublic: boolean;
  /** As the sender's machine calls it. */
  fileName: string;
  content: Uint8Array;
}

interface OfDocument {
  tripId: string;
  documentId: string;
}

const specFor = (tripId: string) =>
  ({ action: "keepDocuments", subject: { kind: "trip", id: tripId }, tripId }) as const;

/** Lays up a file: PDF, Word or picture by its content, at most 25 MB. */
export async function addDocument(
  context: CommandContext,
  files: FileStore,
  document: NewDocument,
): Promise<Result<{ id: string }>> {
  const { tripId, content } = document;
  const allowed = await mayKeep(context, tripId);
  if (!allowed.ok) return allowed;
  if (content.byteLength === 0) return refuseFile("document.empty");
  if (content.byteLength > maxDocumentBytes)
    return refuseFile("document.tooLarge", { size: Math.ceil(content.byteLength / megabyte) });
  const kind = await documentKindOf(content);
  if (!kind) return refuseFile("document.wrongKind", { name: document.fileName });
  const digest = await files.put(content);
  const added = await performCommand(context, specFor(tripId), async (run) => {
    const taken = await takeTripInHand(run, "keepDocuments", tripId);
    if (!taken.ok) return taken;
    const id = newId();
    const fileName = documentName(document.fileName, kind.ending);
    await run.trx
      .insertInto("document")
      .values({
        id,
        trip_id: tripId,
        part: document.part,
        title: document.title,
        file_name: fileName,
        media_type: kind.mediaType,
        size_bytes: content.byteLength,
        content_digest: digest,
        is_public: document.isPublic ? 1 : 0,
        uploaded_at: run.now,
      })
      .execute();
    run.note({ addedDocument: document.title, fileName, isPublic: document.isPublic });
    return accept({ id });
  });
  if (!added.ok) await eraseIfUnused(context.db, files, digest);
  return added;
}

/** Deletes a document. Its content goes too, unless another document or the public record still needs it. */
export async function removeDocument(
  context: CommandContext,
  files: FileStore,
  { tripId, documentId }: OfDocument,
): Promise<Result<void>> {
  const removed = await performCommand(context, specFor(tripId), async (run) => {
    const taken = await takeTripInHand(run, "keepDocuments", tripId);
    if (!taken.ok) return taken;
    const document = await findDocument(run.trx, tripId, documentId);
    if (!document) return refuse("notFound");
    await run.trx.deleteFrom("document").where("id", "=", documentId).execute();
    run.note({ removedDocument: document.title });
    return accept(document.contentDigest);
  });
  if (!removed.ok) return removed;
  await eraseIfUnused(context.db, files, removed.value);
  return accept();
}

/** Says whether a document goes out with its part, the next time that is published. */
export function setDocumentPublic(
  context: CommandContext,
  { tripId, documentId, isPublic }: OfDocument & { isPublic: boolean },
): Promise<Result<void>> {
  return performCommand(context, specFor(tripId), async (run) => {
    const taken = await takeTripInHand(run, "keepDocuments", tripId);
    if (!taken.ok) return taken;
    const document = await findDocument(run.trx, tripId, documentId);
    if (!document) return refuse("notFound");
    await run.trx
      .updateTable("document")
      .set({ is_public: isPublic ? 1 : 0, version: document.version + 1 })
      .where("id", "=", documentId)
      .execute();
    run.note({ document: document.title, isPublic });
    return accept();
  });
}

/** Asked before anything is written to the disk; the command asks again. */
async function mayKeep({ db, viewer, now }: CommandContext, tripId: string): Promise<Result<void>> {
  const trip = await findTripOnHand(db, tripId);
  return trip ? mayOnTrip(viewer, "keepDocuments", trip.stake, todayInDenmark(now)) : refuse("notFound");
}

async function eraseIfUnused(db: Db, files: FileStore, digest: string): Promise<void> {
  const kept = await db
    .selectFrom("document")
    .select("id")
    .where("content_digest", "=", digest)
    .executeTakeFirst();
  const published = await db
    .selectFrom("publication_document")
    .select("reference")
    .where("content_digest", "=", digest)
    .executeTakeFirst();
  if (!kept && !published) await files.erase(digest);
}

function refuseFile(key: string, params: Record<string, string | number> = {}) {
  return refuse("form.invalid", undefined, [{ field: "file", key, params }]);
}
