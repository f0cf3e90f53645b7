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
    .selectFrom("publication_document")
    .innerJoin("publication_version", (join) =>
      join
        .onRef("publication_version.reference", "=", "publication_document.reference")
        .onRef("publication_version.part", "=", "publication_document.part")
        .onRef("publication_version.number", "=", "publication_document.number"),
    )
    .select(["publication_document.file_name", "publication_document.media_type"])
    .where("publication_document.content_digest", "=", digest)
    .where("publication_document.file_name", "=", fileName)
    .where("publication_version.status", "in", readableStatuses)
    .limit(1)
    .executeTakeFirst();
  return row ? { fileName: row.file_name, mediaType: row.media_type } : null;
}
