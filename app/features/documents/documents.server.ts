import type { Selectable } from "kysely";
import type { Db, WriteDb } from "~db/tables";
import type { DocumentTable } from "~db/tables/document";
import type { TripDocument } from "./documents";

/** The trip's documents, oldest first. */
export async function listDocuments(db: Db | WriteDb, tripId: string): Promise<TripDocument[]> {
  const rows = await db
    .selectFrom("document")
    .selectAll()
    .where("trip_id", "=", tripId)
    .orderBy("uploaded_at")
    .orderBy("id")
    .execute();
  return rows.map(documentOf);
}

/** One document of one trip. */
export async function findDocument(
  db: Db | WriteDb,
  tripId: string,
  documentId: string,
): Promise<TripDocument | null> {
  const row = await db
    .selectFrom("document")
    .selectAll()
    .where("trip_id", "=", tripId)
    .where("id", "=", documentId)
    .executeTakeFirst();
  return row ? documentOf(row) : null;
}

function documentOf(row: Selectable<DocumentTable>): TripDocument {
  return {
    id: row.id,
    part: row.part,
    title: row.title,
    fileName: row.file_name,
    mediaType: row.media_type,
    sizeBytes: row.size_bytes,
    contentDigest: row.content_digest,
    isPublic: row.is_public === 1,
    uploadedAt: row.uploaded_at,
    version: row.version,
  };
}
