import type { Db, WriteDb } from "~db/tables";
import type { PeriodFacts } from "./facts";
import { loadCommitteeFacts } from "./facts-from-rows/committees.server";
import {
  loadDispensations,
  loadExplanations,
  loadInheritedBreaches,
} from "./facts-from-rows/departures.server";
import { loadTripFacts } from "./facts-from-rows/trips.server";
import { loadRuleSets } from "./rule-sets.server";

/** Everything that the rules ask about a period, in a number of queries that does not grow with it. */
export async function loadPeriodFacts(db: Db | WriteDb, periodId: string): Promise<PeriodFacts> {
  const period = await db
    .selectFrom("election_period")
    .selectAll()
    .where("id", "=", periodId)
    .executeTakeFirstOrThrow();
  const committees = await loadCommitteeFacts(db, periodId);
  return {
    period: {
      id: period.id,
      slug: period.slug,
      firstYear: period.first_year,
      lastYear: period.last_year,
      closedAt: period.closed_at,
    },
    committees,
    trips: await loadTripFacts(db, periodId, committees),
    ruleSets: await loadRuleSets(db, periodId),
    dispensations: await loadDispensations(db, periodId),
    explanations: await loadExplanations(db, periodId),
    inheritedBreaches: await loadInheritedBreaches(db, periodId),
  };
}
