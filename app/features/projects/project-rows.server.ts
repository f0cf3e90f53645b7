import type { CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import type { Db, WriteDb } from "~db/tables";
import type { Milestone, ProjectLink, ProjectOutcome, ProjectRows } from "./project-rows";

/** A project's milestones, results and links, each in the order they were written. */
export async function listProjectRows(db: Db | WriteDb, projectId: string): Promise<ProjectRows> {
  return {
    milestones: await db
      .selectFrom("project_milestone")
      .select(["body", "due_on as dueOn", "reached_on as reachedOn"])
      .where("project_id", "=", projectId)
      .orderBy("position")
      .execute(),
    results: await db
      .selectFrom("project_result")
      .select(["body", "link"])
      .where("project_id", "=", projectId)
      .orderBy("position")
      .execute(),
    links: await db
      .selectFrom("project_link")
      .select(["label", "link"])
      .where("project_id", "=", projectId)
      .orderBy("position")
      .execute(),
  };
}

const rowOf = (projectId: string, position: number) => ({ id: newId(), project_id: projectId, position });

/** Within a command: writes the milestones in place of those that stood. */
export async function replaceMilestones(
  { trx }: CommandRun,
  projectId: string,
  milestones: readonly Milestone[],
): Promise<void> {
  await trx.deleteFrom("project_milestone").where("project_id", "=", projectId).execute();
  for (const [position, { body, dueOn, reachedOn }] of milestones.entries())
    await trx
      .insertInto("project_milestone")
      .values({ ...rowOf(projectId, position), body, due_on: dueOn, reached_on: reachedOn })
      .execute();
}

/** Within a command: writes the results in place of those that stood. */
export async function replaceResults(
  { trx }: CommandRun,
  projectId: string,
  results: readonly ProjectOutcome[],
): Promise<void> {
  await trx.deleteFrom("project_result").where("project_id", "=", projectId).execute();
  for (const [position, result] of results.entries())
    await trx
      .insertInto("project_result")
      .values({ ...rowOf(projectId, position), ...result })
      .execute();
}

/** Within a command: writes the links in place of those that stood. */
export async function replaceLinks(
  { trx }: CommandRun,
  projectId: string,
  links: readonly ProjectLink[],
): Promise<void> {
  await trx.deleteFrom("project_link").where("project_id", "=", projectId).execute();
  for (const [position, link] of links.entries())
    await trx
      .insertInto("project_link")
      .values({ ...rowOf(projectId, position), ...link })
      .execute();
}
