import { isDeepStrictEqual } from "node:util";
import type { Db } from "~db/tables";
import { readSnapshot } from "../read-snapshot";
import type { PageContent, PageKind } from "../snapshots/pages";

/** What is out at a page's address: the page, or the notice that it was withdrawn. */
export async function findPage(db: Db, kind: PageKind, slug: string) {
  return db
    .selectFrom("publication_page")
    .selectAll()
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .executeTakeFirst();
}

type StoredPage = Awaited<ReturnType<typeof findPage>>;

/** Whether what is out says just what the page would say now, in whichever format it was written. */
export function saysTheSame<K extends PageKind>(kind: K, stored: StoredPage, page: PageContent[K]): boolean {
  if (!stored?.content) return false;
  return isDeepStrictEqual(readSnapshot(kind, stored.format, stored.content), page);
}
