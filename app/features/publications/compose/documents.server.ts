import { listDocuments } from "~/features/documents/documents.server";
import type { Db } from "~db/tables";
import type { PublicPart } from "../parts";
import type { PublicDocument } from "../snapshots/common";

/** The documents of one part that are marked public. */
export async function composeDocuments(db: Db, tripId: string, part: PublicPart): Promise<PublicDocument[]> {
  const documents = await listDocuments(db, tripId);
  return documents
    .filter((document) => document.isPublic && document.part === part)
    .map(({ title, fileName, mediaType, sizeBytes, contentDigest }) => ({
      title,
      fileName,
      mediaType,
      sizeBytes,
      contentDigest,
    }));
}
