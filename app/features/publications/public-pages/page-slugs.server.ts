import { freeSlug } from "~/shared/free-slug";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";
import type { PageKind } from "../snapshots/pages";
import { findPage } from "./stored-pages.server";

/** A free part of an address for something that has public pages: none that it shares with another, or that was ever out. */
export function freePageSlug(
  db: Db,
  kind: PageKind,
  text: string,
  isTaken: (slug: string) => Promise<boolean>,
): Promise<string> {
  return freeSlug(
    text,
    async (slug) => (await isTaken(slug)) || (await findPage(db, kind, slug)) !== undefined,
  );
}

/** Refuses to delete what the public can read: its page is withdrawn first, so that its address says why it is gone. */
export async function checkNotOut(db: Db, kind: PageKind, slug: string): Promise<Result<void>> {
  const page = await findPage(db, kind, slug);
  return page?.status === "current" ? refuse("page.isOut") : accept();
}
