import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import type { IsoDate } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import { type ClosingReview, reviewClosing } from "./closing-gaps";

/** What stands in the way of closing a period today. */
export async function loadClosingReview(
  db: Db | WriteDb,
  periodId: string,
  today: IsoDate,
): Promise<ClosingReview> {
  const facts = await loadPeriodFacts(db, periodId);
  return reviewClosing(facts, today, await publicReferences(db));
}

/** The trips that anybody may know of, by their references: no two periods share one. */
export async function publicReferences(db: Db | WriteDb): Promise<ReadonlySet<string>> {
  const rows = await db.selectFrom("publication_trip").select("reference").execute();
  return new Set(rows.map(({ reference }) => reference));
}
