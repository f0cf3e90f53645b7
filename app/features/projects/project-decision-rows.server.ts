import type { CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { ProjectDecision } from "./project-decision";

export type DecisionInput = Omit<ProjectDecision, "id" | "releasedOn" | "superseded" | "version">;

/** A decision as its row's columns, once the database and the calendar have nothing against it. */
export async function decisionColumns({ trx, today }: CommandRun, input: DecisionInput) {
  const about = (field: string, key: string) => refuse("form.invalid", undefined, [{ field, key }]);
  if (input.meetingOn > today) return about("meetingOn", "decision.meetingAhead");
  const committee = input.committeeId
    ? await trx.selectFrom("committee").select("name").where("id", "=", input.committeeId).executeTakeFirst()
    : undefined;
  if (input.committeeId && !committee) return about("committeeId", "field.notAChoice");
  const body = committee?.name ?? input.body.trim();
  if (body === "") return about("body", "field.required");
  return accept({
    committee_id: input.committeeId,
    body,
    outcome: input.outcome,
    meeting_on: input.meetingOn,
    item_is_open: input.itemIsOpen ? (1 as const) : (0 as const),
    agenda_item: input.agendaItem,
    case_number: input.caseNumber,
    link: input.link,
    wording: input.wording,
  });
}

/** Within a command: writes down what a body decided about a project. */
export async function insertDecision(
  run: CommandRun,
  projectId: string,
  input: DecisionInput,
): Promise<Result<{ id: string }>> {
  const columns = await decisionColumns(run, input);
  if (!columns.ok) return columns;
  const id = newId();
  await run.trx
    .insertInto("project_decision")
    .values({ id, project_id: projectId, released_on: null, ...columns.value })
    .execute();
  return accept({ id });
}
