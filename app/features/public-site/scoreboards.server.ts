import { readSnapshot } from "~/features/publications/read-snapshot";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { PublicDb } from "~db/tables";
import type { FinalScoreboard } from "./closings";

export interface Scoreboard {
  facts: PeriodFacts;
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

/** Every time that a period was closed, the latest first. */
export async function listFinalScoreboards(db: PublicDb, periodSlug: string): Promise<FinalScoreboard[]> {
  const rows = await db
    .selectFrom("publication_closing")
    .selectAll()
    .where("period_slug", "=", periodSlug)
    .orderBy("number", "desc")
    .execute();
  return rows.map((row) => ({
    number: row.number,
    on: row.closed_on,
    facts: readSnapshot("scoreboard", row.format, row.content),
    reopened: row.reopened_on === null ? null : { on: row.reopened_on, reason: row.reopened_reason ?? "" },
  }));
}

function read(row: { format: number; content: string }): Scoreboard {
  return { facts: readSnapshot("scoreboard", row.format, row.content) };
}
