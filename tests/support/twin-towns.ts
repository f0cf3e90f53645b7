import type { TwinTown, TwinTownInput } from "~/features/twin-towns/twin-town";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";

export const plainAgreement: TwinTownInput & Pick<TwinTown, "state"> = {
  state: "active",
  since: null,
  until: null,
  aims: "",
  activities: [],
  responsible: "",
  reviewedOn: null,
  nextReviewOn: null,
  reasons: "",
  internalNote: "",
};

interface StrategyGiven {
  name?: string;
  adopted_on?: string | null;
  ends_on?: string | null;
  replaces_id?: string | null;
}

/** A strategy with its priorities for twin towns, each with its weight, straight as rows. */
export async function addStrategy(
  db: Db,
  given: StrategyGiven,
  priorities: Readonly<Record<string, number>>,
) {
  const id = newId();
  const points: string[] = [];
  await transact(db, async (trx) => {
    await trx
      .insertInto("strategy")
      .values({
        id,
        slug: id,
        name: "Den globale strategi",
        adopted_on: "2020-03",
        ends_on: null,
        replaces_id: null,
        ...given,
      })
      .execute();
    for (const [position, [body, weight]] of Object.entries(priorities).entries()) {
      const point = newId();
      points.push(point);
      await trx
        .insertInto("strategy_point")
        .values({ id: point, strategy_id: id, position, kind: "twin_town_priority", body, weight })
        .execute();
    }
  });
  return { id, points };
}
