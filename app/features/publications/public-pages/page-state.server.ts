import type { Db } from "~db/tables";
import type { PageKind } from "../snapshots/pages";
import { composers } from "./composers.server";
import { findPage, saysTheSame } from "./stored-pages.server";

/** How a page stands in public, for the panel beside what it is about. */
export interface PageState {
  kind: PageKind;
  slug: string;
  status: "none" | "current" | "withdrawn";
  /** UTC instant of what is out; null where nothing ever was. */
  publishedAt: string | null;
  /** Whether publishing anew would change what is out. */
  changed: boolean;
  /** Why it was withdrawn. */
  reason: string | null;
}

export async function loadPageState(db: Db, kind: PageKind, id: string): Promise<PageState | null> {
  const page = await composers[kind](db, id);
  if (!page) return null;
  const stored = await findPage(db, kind, page.slug);
  return {
    kind,
    slug: page.slug,
    status: stored?.status ?? "none",
    publishedAt: stored?.published_at ?? null,
    changed: !saysTheSame(kind, stored, page),
    reason: stored?.ended_reason ?? null,
  };
}
