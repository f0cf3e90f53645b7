import type { IsoDate } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import { assess } from "./assess";
import type { PeriodFacts } from "./facts";
import { loadPeriodFacts } from "./facts.server";
import type { Finding } from "./findings";

export interface AssessedPeriods {
  periods: readonly PeriodFacts[];
  findings: readonly Finding[];
}

/** What the rules say today of every period that is not closed, and the facts that they say it of. */
export async function assessPeriods(trx: WriteDb, today: IsoDate): Promise<AssessedPeriods> {
  const periods = await loadOpenPeriods(trx, { withRules: true });
  return { periods, findings: periods.flatMap((facts) => assess(facts, today)) };
}

/** The facts of every period that is not closed, oldest first. */
export async function loadOpenPeriods(
  db: Db | WriteDb,
  { withRules = false }: { withRules?: boolean } = {},
): Promise<PeriodFacts[]> {
  let open = db.selectFrom("election_period").select("id").where("closed_at", "is", null);
  if (withRules) open = open.where("id", "in", (query) => query.selectFrom("rule_set").select("period_id"));
  const facts: PeriodFacts[] = [];
  for (const { id } of await open.orderBy("first_year").execute()) facts.push(await loadPeriodFacts(db, id));
  return facts;
}
