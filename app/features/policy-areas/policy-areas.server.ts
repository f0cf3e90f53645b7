import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import type { PolicyArea, PolicyAreaUses } from "./policy-area";

/** The policy areas in the municipality's own order. */
export async function listPolicyAreas(db: Db): Promise<PolicyArea[]> {
  return db
    .selectFrom("policy_area")
    .select(["id", "slug", "name", "version"])
    .orderBy("position")
    .orderBy("id")
    .execute();
}

export async function policyAreaUses(db: Db, id: string): Promise<PolicyAreaUses> {
  const strategies = await db
    .selectFrom("strategy_policy_area")
    .innerJoin("strategy", "strategy.id", "strategy_policy_area.strategy_id")
    .select("strategy.name")
    .where("policy_area_id", "=", id)
    .execute();
  const projects = await db
    .selectFrom("project_policy_area")
    .innerJoin("project", "project.id", "project_policy_area.project_id")
    .select("project.title as name")
    .where("policy_area_id", "=", id)
    .execute();
  const programmes = await db
    .selectFrom("eu_programme_policy_area")
    .innerJoin("eu_programme", "eu_programme.id", "eu_programme_policy_area.programme_id")
    .select("eu_programme.name")
    .where("policy_area_id", "=", id)
    .execute();
  return { strategies: names(strategies), projects: names(projects), programmes: names(programmes) };
}

const names = (rows: readonly { name: string }[]) =>
  rows.map(({ name }) => name).sort(byDanishName((name) => name));
