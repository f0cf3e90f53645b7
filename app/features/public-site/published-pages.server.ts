import { readSnapshot } from "~/features/publications/read-snapshot";
import type { PageContent, PageKind } from "~/features/publications/snapshots/pages";
import type { PublicDb } from "~db/tables";

export interface PublishedPage<Page> {
  page: Page;
  /** UTC instant. */
  publishedAt: string;
}

/** What stands at an address whose page was taken back. */
export interface WithdrawnPage {
  title: string;
  /** UTC instant. */
  endedAt: string;
  reason: string;
}

export type FoundPage<K extends PageKind> =
  | { state: "current"; published: PublishedPage<PageContent[K]> }
  | { state: "withdrawn"; withdrawn: WithdrawnPage }
  | { state: "moved"; slug: string }
  | { state: "unknown" };

/** What an address leads to: a page, the notice that it was withdrawn, or the address that it leads on to. */
export async function findPublishedPage<K extends PageKind>(
  db: PublicDb,
  kind: K,
  slug: string,
): Promise<FoundPage<K>> {
  const row = await pagesOf(db, kind).where("slug", "=", slug).executeTakeFirst();
  if (row?.status === "withdrawn")
    return {
      state: "withdrawn",
      withdrawn: { title: row.title, endedAt: row.ended_at ?? "", reason: row.ended_reason ?? "" },
    };
  if (row) return { state: "current", published: read(kind, row) };
  const alias = await db
    .selectFrom("publication_alias")
    .select("leads_to")
    .where("kind", "=", kind)
    .where("slug", "=", slug)
    .executeTakeFirst();
  return alias ? { state: "moved", slug: alias.leads_to } : { state: "unknown" };
}

/** Every page of a kind that is out, by title. */
export async function listPages<K extends PageKind>(
  db: PublicDb,
  kind: K,
): Promise<PublishedPage<PageContent[K]>[]> {
  const rows = await pagesOf(db, kind).where("status", "=", "current").execute();
  return rows.sort((one, other) => one.title.localeCompare(other.title, "da")).map((row) => read(kind, row));
}

/** The kinds that have a page out. */
export async function publishedKinds(db: PublicDb): Promise<Set<string>> {
  const rows = await db
    .selectFrom("publication_page")
    .select("kind")
    .distinct()
    .where("status", "=", "current")
    .execute();
  return new Set(rows.map(({ kind }) => kind));
}

const pagesOf = (db: PublicDb, kind: PageKind) =>
  db.selectFrom("publication_page").selectAll().where("kind", "=", kind);

function read<K extends PageKind>(
  kind: K,
  { format, content, published_at }: { format: number; content: string | null; published_at: string },
): PublishedPage<PageContent[K]> {
  return {
    page: readSnapshot(kind, format, content ?? "null") as PageContent[K],
    publishedAt: published_at,
  };
}
