import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { refuseStale } from "~/features/commands/stale.server";
import { mayEver } from "~/session/may";
import { newId } from "~/shared/ids";
import { textOfLines } from "~/shared/lines";
import { accept, type Result, refuse } from "~/shared/result";
import type { Material, MeetingInput } from "./meeting-form";

/** Writes down a meeting, held or to come. */
export function addMeeting(
  context: CommandContext,
  { networkId, ...input }: MeetingInput & { networkId: string },
): Promise<Result<{ id: string }>> {
  const id = newId();
  const spec = { action: "manageInternational", subject: { kind: "network", id } } as const;
  return performCommand(context, spec, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const network = await run.trx
      .selectFrom("network")
      .select("id")
      .where("id", "=", networkId)
      .executeTakeFirst();
    if (!network) return refuse("notFound");
    await run.trx
      .insertInto("network_meeting")
      .values({ id, network_id: networkId, ...valuesOf(input) })
      .execute();
    await replaceMaterials(run, id, input.materials);
    run.note({ networkId, ...valuesOf(input), materials: input.materials });
    return accept({ id });
  });
}

/** Changes a meeting and all of its materials. */
export function editMeeting(
  context: CommandContext,
  { meetingId, version, ...input }: MeetingInput & { meetingId: string; version: number },
): Promise<Result<void>> {
  const subject = { kind: "network", id: meetingId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const meeting = await run.trx
      .selectFrom("network_meeting")
      .select("version")
      .where("id", "=", meetingId)
      .executeTakeFirst();
    if (!meeting) return refuse("notFound");
    if (meeting.version !== version) return refuseStale(run, subject);
    await run.trx
      .updateTable("network_meeting")
      .set({ ...valuesOf(input), version: version + 1 })
      .where("id", "=", meetingId)
      .execute();
    await replaceMaterials(run, meetingId, input.materials);
    run.note({ ...valuesOf(input), materials: input.materials });
    return accept();
  });
}

/** Deletes a meeting with its materials. */
export function deleteMeeting(
  context: CommandContext,
  { meetingId }: { meetingId: string },
): Promise<Result<void>> {
  const subject = { kind: "network", id: meetingId } as const;
  return performCommand(context, { action: "manageInternational", subject }, async (run) => {
    if (!mayEver(run.viewer, "manageInternational")) return refuse("permission.notYours");
    const { numDeletedRows } = await run.trx
      .deleteFrom("network_meeting")
      .where("id", "=", meetingId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return refuse("notFound");
    run.note({ deleted: true });
    return accept();
  });
}

async function replaceMaterials(
  { trx }: CommandRun,
  meetingId: string,
  materials: readonly Material[],
): Promise<void> {
  await trx.deleteFrom("network_material").where("meeting_id", "=", meetingId).execute();
  for (const [position, material] of materials.entries())
    await trx
      .insertInto("network_material")
      .values({ id: newId(), meeting_id: meetingId, position, ...material })
      .execute();
}

function valuesOf(input: MeetingInput) {
  return {
    title: input.title,
    held_on: input.heldOn,
    place: input.place,
    agenda: textOfLines(input.agenda),
    learnt: input.learnt,
    is_public: input.isPublic ? 1 : 0,
  } as const;
}
