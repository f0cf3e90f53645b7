import { readSnapshot } from "~/features/publications/read-snapshot";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { PublicDb } from "~db/tables";

export interface Scoreboard {
  facts: PeriodFacts;
  /** What stood when the period was closed; null while it is open. */
  atClosing: PeriodFacts | null;
}

/** A period as anybody may know it. */
export async function findScoreboard(db: PublicDb, periodSlug: string): Promise<Scoreboard | null> {
  const row = await db
    .selectFrom("publication_scoreboard")
    .selectAll()
    .where("period_slug", "=", periodSlug)
    .executeTakeFirst();
  return row ? read(row) : null;
}

/** Every period, the newest first. */
export async function listScoreboards(db: PublicDb): Promise<Scoreboard[]> {
  const rows = await db
    .selectFrom("publication_scoreboard")
    .selectAll()
    .orderBy("first_year", "desc")
    .execute();
  return rows.map(read);
}

function read(row: { format: number; content: string; closed_content: string | null }): Scoreboard {
  return {
    facts: readSnapshot("scoreboard", row.format, row.content),
    atClosing:
      row.closed_content === null ? null : readSnapshot("scoreboard", row.format, row.closed_content),
  };
}
