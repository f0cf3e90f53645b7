import type { Updateable } from "kysely";
import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import type { IsoDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";
import type { ProjectDecisionTable } from "~db/tables/project-decision";
import type { ProjectDecision } from "./project-decision";
import { type DecisionInput, decisionColumns, insertDecision } from "./project-decision-rows.server";
import { listProjectDecisions } from "./project-decisions.server";
import { onProject } from "./project-on-hand.server";

/** A row that somebody has seen, and the version that was on the screen. */
export interface Seen {
  id: string;
  version: number;
}

/** Writes down what a political body decided about a project. */
export function decideProject(
  context: CommandContext,
  projectId: string,
  input: DecisionInput,
): Promise<Result<{ id: string }>> {
  return onProject(context, "decideProject", projectId, async (run) => {
    const inserted = await insertDecision(run, projectId, input);
    if (inserted.ok) run.note({ what: "decided", ...input });
    return inserted;
  });
}

/** Corrects a decision; an item that turns out to have been open needs no release. */
export function changeProjectDecision(
  context: CommandContext,
  projectId: string,
  seen: Seen,
  input: DecisionInput,
): Promise<Result<void>> {
  return onDecision(context, projectId, seen, async (run, decision) => {
    const columns = await decisionColumns(run, input);
    if (!columns.ok) return columns;
    await update(run, decision, { ...columns.value, ...(input.itemIsOpen && { released_on: null }) });
    run.note({ what: "decisionChanged", ...input });
    return accept();
  });
}

/** Says that a decision no longer holds, or that it does after all. */
export function supersedeProjectDecision(
  context: CommandContext,
  projectId: string,
  seen: Seen,
  superseded: boolean,
): Promise<Result<void>> {
  return onDecision(context, projectId, seen, async (run, decision) => {
    await update(run, decision, { superseded: superseded ? 1 : 0 });
    run.note({ what: superseded ? "decisionSuperseded" : "decisionHolds", body: decision.body });
    return accept();
  });
}

/** Removes a decision that was written down by mistake, unless a larger project goes on because of it. */
export function removeProjectDecision(
  context: CommandContext,
  projectId: string,
  seen: Seen,
): Promise<Result<void>> {
  return onDecision(context, projectId, seen, async (run, { id, body, outcome }) => {
    await run.trx.deleteFrom("project_decision").where("id", "=", id).execute();
    run.note({ what: "decisionRemoved", body, outcome });
    return accept();
  });
}

/** Makes a closed item public as of a day, at the earliest that of the meeting. */
export function releaseProjectDecision(
  context: CommandContext,
  projectId: string,
  seen: Seen,
  releasedOn: IsoDate,
): Promise<Result<void>> {
  return onDecision(context, projectId, seen, async (run, decision) => {
    const about = (key: string) => refuse("form.invalid", undefined, [{ field: "releasedOn", key }]);
    if (decision.itemIsOpen) return refuse("decision.itemIsOpen");
    if (releasedOn < decision.meetingOn) return about("decision.releasedBeforeMeeting");
    if (releasedOn > run.today) return about("decision.releaseAhead");
    await update(run, decision, { released_on: releasedOn });
    run.note({ what: "decisionReleased", body: decision.body, releasedOn });
    return accept();
  });
}

function onDecision(
  context: CommandContext,
  projectId: string,
  seen: Seen,
  body: (run: CommandRun, decision: ProjectDecision) => Promise<Result<void>>,
): Promise<Result<void>> {
  return onProject(context, "decideProject", projectId, async (run) => {
    const decision = (await listProjectDecisions(run.trx, projectId)).find(({ id }) => id === seen.id);
    if (!decision) return refuse("notFound");
    if (decision.version !== seen.version) return refuseStale(run, { kind: "project", id: projectId });
    return body(run, decision);
  });
}

async function update(
  { trx }: CommandRun,
  { id, version }: ProjectDecision,
  changes: Updateable<ProjectDecisionTable>,
): Promise<void> {
  await trx
    .updateTable("project_decision")
    .set({ ...changes, version: version + 1 })
    .where("id", "=", id)
    .execute();
}
