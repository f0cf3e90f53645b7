import type { FileStore } from "~/features/documents/file-store";
import type { Db } from "~db/tables";

/** The documents that a published version refers to. */
export async function digestsOf(
  db: Db,
  version: { reference: string; part: string; number: number },
): Promise<string[]> {
  const rows = await db
    .selectFrom("publication_document")
    .select("content_digest")
    .where((eb) => eb.and(version))
    .execute();
  return rows.map((row) => row.content_digest);
}

/** Erases the files that neither the workspace nor any published version refers to any more. */
export async function eraseUnneededFiles(
  db: Db,
  files: FileStore,
  digests: readonly string[],
): Promise<void> {
  for (const digest of new Set(digests)) if (!(await isNeeded(db, digest))) await files.erase(digest);
}

async function isNeeded(db: Db, digest: string): Promise<boolean> {
  const kept = await db
    .selectFrom("document")
    .select("content_digest")
    .where("content_digest", "=", digest)
    .union(
      db.selectFrom("publication_document").select("content_digest").where("content_digest", "=", digest),
    )
    .executeTakeFirst();
  return kept !== undefined;
}
