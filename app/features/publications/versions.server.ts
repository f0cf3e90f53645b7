import type { Selectable } from "kysely";
import type { Db } from "~db/tables";
import type { PublicationVersionTable } from "~db/tables/publication-version";
import type { PublicPart } from "./parts";

export type StoredVersion = Selectable<PublicationVersionTable>;

/** All versions of one part, the newest first. */
export function listVersions(db: Db, reference: string, part: PublicPart): Promise<StoredVersion[]> {
  return db
    .selectFrom("publication_version")
    .selectAll()
    .where("reference", "=", reference)
    .where("part", "=", part)
    .orderBy("number", "desc")
    .execute();
}
