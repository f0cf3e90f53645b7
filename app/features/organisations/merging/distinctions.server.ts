import type { Db, WriteDb } from "~db/tables";

/** Two organisations by their ids, whichever of them is named first. */
export type Pair = readonly [string, string];

/** A pair as it is stored: the lesser id first. */
export function pairOf(one: string, other: string): { one_id: string; other_id: string } {
  return one < other ? { one_id: one, other_id: other } : { one_id: other, other_id: one };
}

/** Every pair that somebody has said is not the same. */
export async function listDistinctions(db: Db): Promise<Pair[]> {
  const rows = await db.selectFrom("organisation_distinction").selectAll().execute();
  return rows.map(({ one_id, other_id }) => [one_id, other_id]);
}

/** Stores that the two are not the same, once. */
export async function storeDistinction(trx: WriteDb, one: string, other: string): Promise<void> {
  await trx
    .insertInto("organisation_distinction")
    .values(pairOf(one, other))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
