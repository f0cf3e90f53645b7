import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { type CallInput, checkCall } from "./programme";

/** Writes down a call of a programme. */
export function addCall(
  context: CommandContext,
  { programmeId, ...input }: CallInput & { programmeId: string },
): Promise<Result<{ id: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "eu_programme", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const programme = await run.trx
      .selectFrom("eu_programme")
      .select("id")
      .where("id", "=", programmeId)
      .executeTakeFirst();
    if (!programme) return refuse("notFound");
    const checked = checkCall(input);
    if (!checked.ok) return checked;
    await run.trx
      .insertInto("eu_call")
      .values({ id, programme_id: programmeId, ...valuesOf(input) })
      .execute();
    run.note({ programmeId, ...valuesOf(input) });
    return accept({ id });
  });
}

/** Changes a call, as when its deadline is moved. */
export function editCall(
  context: CommandContext,
  { callId, version, ...input }: CallInput & { callId: string; version: number },
): Promise<Result<void>> {
  const subject = { kind: "eu_programme", id: callId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const call = await callAt(run, callId);
    if (!call) return refuse("notFound");
    if (call.version !== version) return refuseStale(run, subject);
    const checked = checkCall(input);
    if (!checked.ok) return checked;
    await run.trx
      .updateTable("eu_call")
      .set({ ...valuesOf(input), version: version + 1 })
      .where("id", "=", callId)
      .execute();
    run.note(valuesOf(input));
    return accept();
  });
}

export function deleteCall(context: CommandContext, { callId }: { callId: string }): Promise<Result<void>> {
  const subject = { kind: "eu_programme", id: callId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const call = await callAt(run, callId);
    if (!call) return refuse("notFound");
    await run.trx.deleteFrom("eu_call").where("id", "=", callId).execute();
    run.note({ deleted: call.title });
    return accept();
  });
}

const callAt = ({ trx }: CommandRun, id: string) =>
  trx.selectFrom("eu_call").select(["title", "version"]).where("id", "=", id).executeTakeFirst();

function valuesOf({ title, topic, opensOn, deadlineOn, link, note }: CallInput) {
  return { title, topic, opens_on: opensOn, deadline_on: deadlineOn, link, note };
}
