import { readableStatuses } from "~/features/publications/parts";
import type { PublicDb } from "~db/tables";

export interface PublishedDocument {
  fileName: string;
  mediaType: string;
}

/** A document of a version that can be read, by its digest and name; null for every other. */
export async function findPublishedDocument(
  db: PublicDb,
  digest: string,
  fileName: string,
): Promise<PublishedDocument | null> {
  const row = await db
    .selectFrom("publication_document as document")
    .innerJoin("publication_version as version", (join) =>
      join
        .onRef("version.reference", "=", "document.reference")
        .onRef("version.part", "=", "document.part")
        .onRef("version.number", "=", "document.number"),
    )
    .select(["document.file_name", "document.media_type"])
    .where("document.content_digest", "=", digest)
    .where("document.file_name", "=", fileName)
    .where("version.status", "in", readableStatuses)
    .limit(1)
    .executeTakeFirst();
  return row ? { fileName: row.file_name, mediaType: row.media_type } : null;
}
