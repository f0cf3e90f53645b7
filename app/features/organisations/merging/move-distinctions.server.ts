import { storeDistinction } from "./distinctions.server";
import type { Merging } from "./references.server";

/** Whoever the one that goes was told apart from, the kept one is; that the two of them were is no longer true. */
export async function moveDistinctions({ trx, keepId, goneId }: Merging): Promise<void> {
  const rows = await trx
    .selectFrom("organisation_distinction")
    .selectAll()
    .where((of) => of.or([of("one_id", "=", goneId), of("other_id", "=", goneId)]))
    .execute();
  await trx
    .deleteFrom("organisation_distinction")
    .where((of) => of.or([of("one_id", "=", goneId), of("other_id", "=", goneId)]))
    .execute();
  for (const { one_id, other_id } of rows) {
    const third = one_id === goneId ? other_id : one_id;
    if (third !== keepId) await storeDistinction(trx, keepId, third);
  }
}
