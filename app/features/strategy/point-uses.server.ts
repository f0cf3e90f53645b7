import { byDanishName } from "~/shared/names";
import { accept, type Result, refuse } from "~/shared/result";
import type { Db } from "~db/tables";

interface NamedPoint {
  id: string;
  body: string;
}

/** What a strategy's points are referred to by: projects and twin towns scored on them, initiatives that serve them. */
export async function pointUses(db: Db, pointIds: readonly string[]): Promise<Map<string, string[]>> {
  const scored = await db
    .selectFrom("score")
    .leftJoin("project", "project.id", "score.project_id")
    .leftJoin("twin_town", "twin_town.id", "score.twin_town_id")
    .leftJoin("organisation", "organisation.id", "twin_town.organisation_id")
    .select(["point_id as pointId", "project.title", "organisation.name"])
    .where("point_id", "in", pointIds)
    .execute();
  const served = await db
    .selectFrom("initiative_point")
    .innerJoin("initiative", "initiative.id", "initiative_point.initiative_id")
    .select(["point_id as pointId", "initiative.name"])
    .where("point_id", "in", pointIds)
    .execute();
  const uses = new Map<string, string[]>();
  const add = (pointId: string, name: string | null) =>
    void uses.set(pointId, [...(uses.get(pointId) ?? []), name ?? ""].sort(byDanishName((one) => one)));
  for (const { pointId, title, name } of scored) add(pointId, title ?? name);
  for (const { pointId, name } of served) add(pointId, name);
  return uses;
}

/** Refuses to let go of points that something refers to, with the first such point and what refers to it. */
export async function checkUnreferred(db: Db, points: readonly NamedPoint[]): Promise<Result<void>> {
  const uses = await pointUses(
    db,
    points.map(({ id }) => id),
  );
  const referred = points.find(({ id }) => uses.has(id));
  if (!referred) return accept();
  return refuse("point.inUse", { point: referred.body, where: uses.get(referred.id) ?? [] });
}
