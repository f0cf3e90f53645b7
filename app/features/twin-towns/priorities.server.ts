import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import type { Priority, Score } from "./weighing";

export interface StatedPriorities {
  /** The strategy in force; null where there is none. */
  strategy: string | null;
  priorities: readonly Priority[];
}

/** What the strategy in force says of twin towns: the newest that is adopted, not replaced and not ended. */
export async function statedPriorities(db: Db, today: IsoDate): Promise<StatedPriorities> {
  const adopted = await db
    .selectFrom("strategy")
    .select(["id", "name", "adopted_on", "ends_on", "replaces_id"])
    .where("adopted_on", "is not", null)
    .where("adopted_on", "<=", today)
    .orderBy("adopted_on", "desc")
    .orderBy("id", "desc")
    .execute();
  const replaced = new Set(adopted.map(({ replaces_id }) => replaces_id));
  const inForce = adopted.find(
    ({ id, ends_on }) => !replaced.has(id) && (ends_on === null || ends_on >= today.slice(0, ends_on.length)),
  );
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
