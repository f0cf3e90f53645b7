import { strategyInForce } from "~/features/strategy/strategy-list.server";
import type { IsoDate } from "~/shared/dates";
import type { Db, WriteDb } from "~db/tables";
import type { Criterion, Score } from "./scoring";

export interface Criteria {
  /** The strategy whose wanted effects they are; null where none is in force. */
  strategy: { slug: string; name: string } | null;
  criteria: readonly Criterion[];
}

/** The effects that the strategy in force wants, in its order. */
export async function loadCriteria(db: Db | WriteDb, today: IsoDate): Promise<Criteria> {
  const strategy = await strategyInForce(db, today);
  if (!strategy) return { strategy: null, criteria: [] };
  const criteria = await db
    .selectFrom("strategy_point")
    .select(["id as pointId", "body", "weight"])
    .where("strategy_id", "=", strategy.id)
    .where("kind", "=", "wanted_effect")
    .orderBy("position")
    .orderBy("id")
    .execute();
  return { strategy: { slug: strategy.slug, name: strategy.name }, criteria };
}

/** What projects were given for these criteria, by project. */
export async function loadScores(
  db: Db | WriteDb,
  criteria: readonly Criterion[],
): Promise<Map<string, Score[]>> {
  const rows = await db
    .selectFrom("score")
    .select(["project_id as projectId", "point_id as pointId", "value", "reason"])
    .where("project_id", "is not", null)
    .where(
      "point_id",
      "in",
      criteria.map(({ pointId }) => pointId),
    )
    .execute();
  const byProject = new Map<string, Score[]>();
  for (const { projectId, ...score } of rows) {
    const id = projectId ?? "";
    byProject.set(id, [...(byProject.get(id) ?? []), score]);
  }
  return byProject;
}
