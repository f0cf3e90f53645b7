import { newId } from "~/shared/ids";
import { slugOf } from "~/shared/slug";
import type { Db } from "~db/tables";
import type { StrategyPointTable } from "~db/tables/strategy-point";
import { transact } from "~db/transact";

interface StrategyGiven {
  adoptedOn?: string | null;
  endsOn?: string | null;
  replacesId?: string | null;
}

/** Rows of the international work that other rooms' commands write, laid straight for a test. */
export function internationalRows(db: Db) {
  return {
    strategy: (
      name: string,
      { adoptedOn = "2024-03", endsOn = null, replacesId = null }: StrategyGiven = {},
    ) =>
      insert(db, async (trx, id) => {
        await trx
          .insertInto("strategy")
          .values({
            id,
            slug: slugOf(name),
            name,
            adopted_on: adoptedOn,
            ends_on: endsOn,
            replaces_id: replacesId,
          })
          .execute();
      }),
    point: (
      strategyId: string,
      body: string,
      weight = 1,
      kind: StrategyPointTable["kind"] = "wanted_effect",
    ) =>
      insert(db, async (trx, id) => {
        await trx
          .insertInto("strategy_point")
          .values({ id, strategy_id: strategyId, position: 0, kind, body, weight })
          .execute();
      }),
    effort: (strategyId: string, name: string) =>
      insert(db, async (trx, id) => {
        await trx
          .insertInto("effort")
          .values({ id, slug: slugOf(name), strategy_id: strategyId, parent_id: null, position: 0, name })
          .execute();
      }),
    policyArea: (name: string) =>
      insert(db, async (trx, id) => {
        await trx
          .insertInto("policy_area")
          .values({ id, slug: slugOf(name), name, position: 0 })
          .execute();
      }),
    programme: (name: string) =>
      insert(db, async (trx, id) => {
        await trx
          .insertInto("eu_programme")
          .values({ id, slug: slugOf(name), name, starts_on: null, ends_on: null })
          .execute();
      }),
  };
}

async function insert(
  db: Db,
  write: (trx: Parameters<Parameters<typeof transact>[1]>[0], id: string) => Promise<void>,
): Promise<string> {
  const id = newId();
  await transact(db, (trx) => write(trx, id));
  return id;
}
