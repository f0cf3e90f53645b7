import { readSnapshot } from "~/features/publications/read-snapshot";
import type { CommitteePage } from "~/features/publications/snapshots/committee-page";
import type { PublicDb } from "~db/tables";

export async function findCommittee(db: PublicDb, slug: string): Promise<CommitteePage | null> {
  const row = await db
    .selectFrom("publication_committee")
    .select(["format", "content"])
    .where("committee_slug", "=", slug)
    .executeTakeFirst();
  return row ? readSnapshot("committee", row.format, row.content) : null;
}

export interface CommitteeName {
  slug: string;
  name: string;
  periodSlug: string;
}

/** Every committee of every period: the newest period first, by name within it. */
export async function listCommittees(db: PublicDb): Promise<CommitteeName[]> {
  const rows = await db
    .selectFrom("publication_committee")
    .select(["committee_slug as slug", "name", "period_slug as periodSlug"])
    .execute();
  return rows.sort((a, b) => b.periodSlug.localeCompare(a.periodSlug) || a.name.localeCompare(b.name, "da"));
}
