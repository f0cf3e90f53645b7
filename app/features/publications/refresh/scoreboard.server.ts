import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { WriteDb } from "~db/tables";
import { snapshotFormats } from "../snapshots/formats";

/** Writes a period's public scoreboard as it is now; what stood when the period was closed is kept apart. */
export async function storeScoreboard(trx: WriteDb, facts: PeriodFacts): Promise<void> {
  const content = JSON.stringify(facts);
  await trx
    .insertInto("publication_scoreboard")
    .values({
      period_slug: facts.period.slug,
      first_year: facts.period.firstYear,
      format: snapshotFormats.scoreboard,
      content,
    })
    .onConflict((conflict) =>
      conflict.column("period_slug").doUpdateSet({
        first_year: facts.period.firstYear,
        format: snapshotFormats.scoreboard,
        content,
      }),
    )
    .execute();
}
