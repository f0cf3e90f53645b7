import { strategyInForce } from "~/features/strategy/strategy-list.server";
import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { Priority, Score } from "./weighing";

export interface StatedPriorities {
  /** The strategy in force; null where there is none. */
  strategy: string | null;
  priorities: readonly Priority[];
}

/** What the strategy in force says of twin towns. */
export async function statedPriorities(db: Db, today: IsoDate): Promise<StatedPriorities> {
  const inForce = await strategyInForce(db, today);
  if (!inForce) return { strategy: null, priorities: [] };
  const priorities = await db
    .selectFrom("strategy_point")
    .select(["id", "body", "weight"])
    .where("strategy_id", "=", inForce.id)
    .where("kind", "=", "twin_town_priority")
    .orderBy("position")
    .orderBy("id")
    .execute();
  return { strategy: inForce.name, priorities };
}

/** Every score of one twin town, or of all. */
export async function listScores(db: Db, twinTownId?: string): Promise<(Score & { twinTownId: string })[]> {
  let query = db
    .selectFrom("score")
    .select(["point_id", "twin_town_id", "value", "reason"])
    .where("twin_town_id", "is not", null);
  if (twinTownId !== undefined) query = query.where("twin_town_id", "=", twinTownId);
  return (await query.execute()).map(({ point_id, twin_town_id, value, reason }) => ({
    pointId: point_id,
    twinTownId: twin_town_id ?? "",
    value,
    reason,
  }));
}
