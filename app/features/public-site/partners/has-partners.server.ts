import type { PublicDb } from "~db/tables";

/** Whether a page is out that makes somebody a partner; hosts of programmes alone are found from the trips. */
export async function hasPartners(db: PublicDb): Promise<boolean> {
  const row = await db
    .selectFrom("publication_page")
    .select("slug")
    .where("status", "=", "current")
    .where("kind", "in", ["organisation", "twin_town", "project"])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
