import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { addTrip, type TripGiven } from "./trip-rows";

export interface WholeTrip extends TripGiven {
  /** Where it goes: the city and its country's code. */
  place: readonly [city: string, country: string];
  /** Its budget as one line, in øre. */
  estimatedMinor?: number;
}

/** A trip straight as rows, with where it goes and what it is to cost. */
export async function addWholeTrip(
  db: Db,
  periodId: string,
  committeeIds: readonly string[],
  { place: [city, country], estimatedMinor, ...given }: WholeTrip,
): Promise<string> {
  const id = await addTrip(db, periodId, committeeIds, given);
  await transact(db, async (trx) => {
    await trx
      .insertInto("destination")
      .values({ id: newId(), trip_id: id, position: 0, city, country })
      .execute();
    if (estimatedMinor !== undefined)
      await trx
        .insertInto("cost_line")
        .values({
          id: newId(),
          trip_id: id,
          position: 0,
          category: "other",
          description: "Rejse og ophold",
          estimated_minor: estimatedMinor,
          provisional_minor: null,
          final_minor: null,
        })
        .execute();
  });
  return id;
}
