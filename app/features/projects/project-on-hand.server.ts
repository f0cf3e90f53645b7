import type { Selectable } from "kysely";
import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import type { Action } from "~/session/permissions";
import { type Result, refuse } from "~/shared/result";
import type { ProjectTable } from "~db/tables/project";
import { refuseNewBreach } from "./project-approval";
import { findApprovalStanding } from "./project-approval.server";

export type ProjectRow = Selectable<ProjectTable>;

type OnProject<T> = (run: CommandRun, project: ProjectRow) => Promise<Result<T>>;

/**
 * A command about one project: refused to those who may not, and where it would leave the project without the
 * political decision that a larger one needs; judged before and after, in the command's own transaction.
 */
export function onProject<T>(
  context: CommandContext,
  action: Action,
  projectId: string,
  body: OnProject<T>,
): Promise<Result<T>> {
  const subject = { kind: "project", id: projectId } as const;
  return performCommand(context, { action, subject }, async (run) => {
    if (!mayEver(run.viewer, action)) return refuse("permission.notYours");
    const project = await run.trx
      .selectFrom("project")
      .selectAll()
      .where("id", "=", projectId)
      .executeTakeFirst();
    if (!project) return refuse("notFound");
    const before = await findApprovalStanding(run.trx, projectId, run.today);
    const result = await body(run, project);
    if (!result.ok) return result;
    const after = await findApprovalStanding(run.trx, projectId, run.today);
    return refuseNewBreach(before, after) ?? result;
  });
}

/** The project that a form is about, and the version that stood on the screen. */
export interface SeenProject {
  projectId: string;
  version: number;
}

/** A command that changes a project's own text or rows: a save that another's came before is refused. */
export function changeProject<T>(
  context: CommandContext,
  { projectId, version }: SeenProject,
  body: OnProject<T>,
): Promise<Result<T>> {
  return onProject(context, "manageProjects", projectId, async (run, project) => {
    if (project.version !== version) return refuseStale(run, { kind: "project", id: projectId });
    const result = await body(run, project);
    if (!result.ok) return result;
    await run.trx
      .updateTable("project")
      .set({ version: version + 1 })
      .where("id", "=", projectId)
      .execute();
    return result;
  });
}
