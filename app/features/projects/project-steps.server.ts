import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { firstDayOf, formatPartial, lastDayOf, type PartialDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import { accept, type Refused, type Result, refuse } from "~/shared/result";
import type { Db, WriteDb } from "~db/tables";
import type { ProjectStatus } from "./project";
import { decisionIsMissing, refusedApproval } from "./project-approval";
import { findApprovalStanding } from "./project-approval.server";
import {
  decidedStatuses,
  type ProjectCommand,
  type ProjectTransition,
  statusBeforeEnd,
  transitionFrom,
} from "./project-lifecycle";
import { changeProject, type ProjectRow, type SeenProject } from "./project-on-hand.server";

export interface StepInput extends SeenProject {
  /** When it happened, as precisely as it is known. */
  onDate: PartialDate | null;
  note: string;
}

export interface ProjectStep {
  /** A step of the lifecycle, or how the project came in. */
  command: ProjectCommand | "suggestProject" | "registerProject";
  fromStatus: ProjectStatus | null;
  toStatus: ProjectStatus;
  onDate: PartialDate | null;
  note: string;
}

/** The steps of a project's life so far, in their order. */
export async function listProjectSteps(db: Db | WriteDb, projectId: string): Promise<ProjectStep[]> {
  const rows = await db
    .selectFrom("project_step")
    .select(["command", "from_status", "to_status", "on_date", "note"])
    .where("project_id", "=", projectId)
    .orderBy("position")
    .execute();
  return rows.map((row) => ({
    command: row.command as ProjectStep["command"],
    fromStatus: row.from_status as ProjectStatus | null,
    toStatus: row.to_status as ProjectStatus,
    onDate: row.on_date,
    note: row.note,
  }));
}

/** Within a command: writes the step behind those that stand. */
export async function addStep({ trx }: CommandRun, projectId: string, step: ProjectStep): Promise<void> {
  const { position } = await trx
    .selectFrom("project_step")
    .select((row) => row.fn.countAll<number>().as("position"))
    .where("project_id", "=", projectId)
    .executeTakeFirstOrThrow();
  await trx
    .insertInto("project_step")
    .values({
      id: newId(),
      project_id: projectId,
      position,
      command: step.command,
      from_status: step.fromStatus,
      to_status: step.toStatus,
      on_date: step.onDate,
      note: step.note,
    })
    .execute();
}

/** Takes a step of the lifecycle, from where the project is now. */
export function takeStep(
  context: CommandContext,
  command: ProjectCommand,
  { onDate, note, ...seen }: StepInput,
): Promise<Result<{ slug: string }>> {
  return changeProject(context, seen, async (run, project) => {
    const transition = transitionFrom(command, project.status);
    if (!transition) return refuse("project.wrongStatus", { status: project.status });
    if (transition.guards.includes("reasonGiven") && note.trim() === "")
      return refuse("form.invalid", undefined, [{ field: "note", key: "field.required" }]);
    const steps = await listProjectSteps(run.trx, project.id);
    const impossible = refuseDate(run, onDate, steps);
    if (impossible) return impossible;
    const toStatus = transition.to === "before" ? statusBefore(project, steps) : transition.to;
    const refused = await refuseUndecided(run, project, transition, toStatus);
    if (refused) return refused;
    await run.trx
      .updateTable("project")
      .set({ status: toStatus, status_on: onDate })
      .where("id", "=", project.id)
      .execute();
    await addStep(run, project.id, { command, fromStatus: project.status, toStatus, onDate, note });
    run.note({ what: command, from: project.status, to: toStatus, onDate, note });
    return accept({ slug: project.slug });
  });
}

type Verb = (context: CommandContext, input: StepInput) => Promise<Result<{ slug: string }>>;

const step =
  (command: ProjectCommand): Verb =>
  (context, input) =>
    takeStep(context, command, input);

export const assessProject = step("assessProject");
export const approveProject = step("approveProject");
export const applyForGrant = step("applyForGrant");
export const recordGrant = step("recordGrant");
export const startProject = step("startProject");
export const completeProject = step("completeProject");
export const rejectProject = step("rejectProject");
export const recordRefusal = step("recordRefusal");
export const stopProject = step("stopProject");
export const reopenProject = step("reopenProject");

/** Where the project was before it ended as it has. */
function statusBefore({ status }: ProjectRow, steps: readonly ProjectStep[]): ProjectStatus {
  const ending = [...steps].reverse().find(({ toStatus }) => toStatus === status);
  return ending?.fromStatus ?? statusBeforeEnd[status] ?? "assessed";
}

async function refuseUndecided(
  run: CommandRun,
  project: ProjectRow,
  { guards }: ProjectTransition,
  toStatus: ProjectStatus,
): Promise<Refused | null> {
  if (!guards.includes("decisionIfLarger") || !decidedStatuses.includes(toStatus)) return null;
  const standing = await findApprovalStanding(run.trx, project.id, run.today);
  return decisionIsMissing(standing) ? refusedApproval(standing) : null;
}

/** A step lies neither ahead nor before the one that led to it. */
function refuseDate(
  { today }: CommandRun,
  onDate: PartialDate | null,
  steps: readonly ProjectStep[],
): Refused | null {
  if (onDate === null) return null;
  const about = (key: string, params = {}) =>
    refuse("form.invalid", undefined, [{ field: "onDate", key, params }]);
  if (firstDayOf(onDate) > today) return about("project.stepAhead");
  const last = [...steps].reverse().find((one) => one.onDate !== null)?.onDate;
  if (last && lastDayOf(onDate) < firstDayOf(last))
    return about("project.stepBeforeLast", { last: formatPartial(last) });
  return null;
}
