import { pageKinds } from "~/features/publications/public-pages/addresses";
import type { PageContent, PageKind } from "~/features/publications/snapshots/pages";
import type { PublicDb } from "~db/tables";
import { listPages, type WithdrawnPage } from "../published-pages.server";
import type { TripRecord } from "../trip-record";
import { loadTripRecords } from "../trip-records.server";

/** A page that is out. */
export interface OutPage<K extends PageKind = PageKind> {
  kind: K;
  page: PageContent[K];
  /** UTC instant. */
  publishedAt: string;
}

/** All that is public and may name a partner. */
export interface PartnerRecord {
  pages: readonly OutPage[];
  /** The organisations' own pages that were taken back, by address. */
  withdrawn: ReadonlyMap<string, WithdrawnPage>;
  /** The addresses that were given up, and where they lead. */
  aliases: ReadonlyMap<string, string>;
  /** Oldest first. */
  trips: readonly TripRecord[];
}

export async function loadPartnerRecord(db: PublicDb): Promise<PartnerRecord> {
  const pages: OutPage[] = [];
  for (const kind of pageKinds)
    for (const { page, publishedAt } of await listPages(db, kind)) pages.push({ kind, page, publishedAt });
  const aliases = await db
    .selectFrom("publication_alias")
    .select(["slug", "leads_to"])
    .where("kind", "=", "organisation")
    .execute();
  const withdrawn = await db
    .selectFrom("publication_page")
    .select(["slug", "title", "ended_at", "ended_reason"])
    .where("kind", "=", "organisation")
    .where("status", "=", "withdrawn")
    .execute();
  return {
    pages,
    withdrawn: new Map(
      withdrawn.map(({ slug, title, ended_at, ended_reason }) => [
        slug,
        { title, endedAt: ended_at ?? "", reason: ended_reason ?? "" },
      ]),
    ),
    aliases: new Map(aliases.map(({ slug, leads_to }) => [slug, leads_to])),
    trips: await loadTripRecords(db),
  };
}
