import type { Db } from "~db/tables";
import type { PageKind } from "../snapshots/pages";

/** What is out at a page's address: the page, or the notice that it was withdrawn. */
export async function findPage(db: Db, kind: PageKind, slug: string) {
  return db
    .selectFrom("publication_page")
    .selectAll()
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .executeTakeFirst();
}
