import { type PublicPart, readableStatuses, type VersionLine } from "~/features/publications/parts";
import { readPart } from "~/features/publications/read-snapshot";
import type { PublicDb } from "~db/tables";
import type { ReadableVersion } from "./readable-version";

export interface VersionFound {
  line: VersionLine;
  /** Null where it may not be read: withdrawn or redacted. */
  version: ReadableVersion | null;
}

/** One version of a part. What is withdrawn stays in the database, and is never read from it here. */
export async function findVersion(
  db: PublicDb,
  reference: string,
  part: PublicPart,
  number: number,
): Promise<VersionFound | null> {
  const row = await db
    .selectFrom("publication_version")
    .selectAll()
    .where("reference", "=", reference)
    .where("part", "=", part)
    .where("number", "=", number)
    .executeTakeFirst();
  if (!row) return null;
  return {
    line: {
      part,
      number,
      status: row.status,
      publishedAt: row.published_at,
      note: row.note,
      endedAt: row.ended_at,
      endedReason: row.ended_reason,
    },
    version: readableStatuses.includes(row.status) ? readable(part, row) : null,
  };
}

function readable(part: PublicPart, row: { format: number; content: string | null }): ReadableVersion | null {
  const content = readPart(part, row);
  return content && ({ part, content } as ReadableVersion);
}
