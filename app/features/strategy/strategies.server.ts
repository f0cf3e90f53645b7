import { linesOf } from "~/shared/lines";
import type { Db } from "~db/tables";
import type { PointKind, StrategyInput } from "./strategy";
import type { StandingFacts } from "./strategy-standing";

export interface Strategy extends StrategyInput {
  id: string;
  slug: string;
  version: number;
}

export interface StrategyPoint {
  id: string;
  kind: PointKind;
  body: string;
  /** How heavily a wanted effect weighs, 0–10; 1 where nobody said. */
  weight: number;
}

export interface StrategyLine extends StandingFacts {
  id: string;
  slug: string;
  name: string;
  adoptedBy: readonly string[];
  summary: string;
}

/** Every strategy, with what its standing is told by; keys are ids. */
export async function listStrategies(db: Db): Promise<StrategyLine[]> {
  const rows = await db.selectFrom("strategy").selectAll().orderBy("name").execute();
  return rows.map((row) => {
    const adoptedBy = linesOf(row.adopted_by);
    return {
      id: row.id,
      key: row.id,
      slug: row.slug,
      name: row.name,
      replaces: row.replaces_id,
      isAdopted: row.adopted_on !== null || adoptedBy.length > 0,
      adoptedOn: row.adopted_on,
      adoptedBy,
      endsOn: row.ends_on,
      summary: row.summary,
    };
  });
}

export async function findStrategyBySlug(db: Db, slug: string): Promise<Strategy | null> {
  const row = await db.selectFrom("strategy").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!row) return null;
  const areas = await db
    .selectFrom("strategy_policy_area")
    .selectAll()
    .where("strategy_id", "=", row.id)
    .execute();
  const areasWith = (emphasis: string) =>
    areas.filter((area) => area.emphasis === emphasis).map((area) => area.policy_area_id);
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    name: row.name,
    adoptedOn: row.adopted_on,
    adoptedBy: linesOf(row.adopted_by),
    endsOn: row.ends_on,
    replacesId: row.replaces_id,
    summary: row.summary,
    link: row.link,
    focusAreaIds: areasWith("focus"),
    exploreAreaIds: areasWith("explore"),
    internalNote: row.internal_note,
  };
}

/** What a strategy says, in its order. */
export async function listPoints(db: Db, strategyId: string): Promise<StrategyPoint[]> {
  return db
    .selectFrom("strategy_point")
    .select(["id", "kind", "body", "weight"])
    .where("strategy_id", "=", strategyId)
    .orderBy("position")
    .orderBy("id")
    .execute();
}
