import { newId } from "~/shared/ids";
import type { WriteDb } from "~db/tables";
import type { Finding } from "./findings";

/** What let a breach of a 'must' be recorded instead of refused. */
export type InheritanceCause = "import" | "adoption" | "merger" | "recorded";

/**
 * Writes down the breaches that an import, newly adopted rules or a merger brought with them: a row for each trip of a
 * breach by excess, so that a trip that joins it later is told apart.
 */
export async function recordInheritedBreaches(
  trx: WriteDb,
  breaches: readonly Finding[],
  cause: InheritanceCause | undefined,
  now: string,
): Promise<void> {
  if (!cause) return;
  for (const breach of breaches) {
    const period_id = await periodOf(trx, breach);
    const tripIds = breach.tripIds.length > 0 ? breach.tripIds : [breach.tripId];
    for (const trip_id of tripIds) {
      const row = {
        period_id,
        rule_key: breach.ruleKey,
        committee_id: breach.committeeId,
        trip_id,
        year: breach.year,
      };
      if (await isRecorded(trx, row)) continue;
      await trx
        .insertInto("inherited_breach")
        .values({ id: newId(), ...row, recorded_at: now, cause })
        .execute();
    }
  }
}

/** A finding of the whole period is known by the trips that it names. */
async function periodOf(trx: WriteDb, { committeeId, tripId, tripIds }: Finding): Promise<string> {
  const subject = committeeId
    ? trx.selectFrom("committee").select("period_id").where("id", "=", committeeId)
    : trx
        .selectFrom("trip")
        .select("period_id")
        .where("id", "=", tripId ?? tripIds[0] ?? "");
  return (await subject.executeTakeFirstOrThrow()).period_id;
}

async function isRecorded(
  trx: WriteDb,
  row: {
    period_id: string;
    rule_key: string;
    year: number | null;
    committee_id: string | null;
    trip_id: string | null;
  },
): Promise<boolean> {
  const found = await trx
    .selectFrom("inherited_breach")
    .select("id")
    .where("period_id", "=", row.period_id)
    .where("rule_key", "=", row.rule_key)
    .where("year", "is", row.year)
    .where("committee_id", "is", row.committee_id)
    .where("trip_id", "is", row.trip_id)
    .executeTakeFirst();
  return found !== undefined;
}
