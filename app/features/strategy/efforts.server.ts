import type { Db } from "~db/tables";
import type { EffortPlace } from "./effort-tree";

export interface Effort extends EffortPlace {
  strategyId: string;
  slug: string;
  name: string;
  description: string;
  responsible: string;
  version: number;
}

/** Every effort of a strategy, at whatever depth. */
export async function listEfforts(db: Db, strategyId: string): Promise<Effort[]> {
  return efforts(db).where("strategy_id", "=", strategyId).orderBy("position").orderBy("id").execute();
}

export async function findEffort(db: Db, id: string): Promise<Effort | null> {
  return (await efforts(db).where("id", "=", id).executeTakeFirst()) ?? null;
}

const efforts = (db: Db) =>
  db
    .selectFrom("effort")
    .select([
      "id",
      "slug",
      "strategy_id as strategyId",
      "parent_id as parentId",
      "position",
      "name",
      "description",
      "responsible",
      "version",
    ]);
