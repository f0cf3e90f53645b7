import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { ProjectTies } from "./project";

/** Within a command: writes what the project serves, and its trips, in place of what stood. */
export async function replaceTies(
  { trx }: CommandRun,
  projectId: string,
  { policyAreaIds, effortIds, trips }: ProjectTies,
): Promise<Result<void>> {
  const areas = [...new Set(policyAreaIds)];
  const efforts = [...new Set(effortIds)];
  const known = await Promise.all([
    trx.selectFrom("policy_area").select("id").where("id", "in", areas).execute(),
    trx.selectFrom("effort").select("id").where("id", "in", efforts).execute(),
  ]);
  if (known[0].length < areas.length || known[1].length < efforts.length) return refuse("project.tieIsGone");
  await trx.deleteFrom("project_policy_area").where("project_id", "=", projectId).execute();
  await trx.deleteFrom("project_effort").where("project_id", "=", projectId).execute();
  await trx.deleteFrom("project_trip").where("project_id", "=", projectId).execute();
  for (const policy_area_id of areas)
    await trx.insertInto("project_policy_area").values({ project_id: projectId, policy_area_id }).execute();
  for (const effort_id of efforts)
    await trx.insertInto("project_effort").values({ project_id: projectId, effort_id }).execute();
  for (const { tripId, relation } of trips)
    await trx
      .insertInto("project_trip")
      .values({ project_id: projectId, trip_id: tripId, relation })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  return accept();
}
