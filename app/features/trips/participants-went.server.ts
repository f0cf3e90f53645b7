import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import { listParticipants } from "./participants.server";
import type { WentRow } from "./participants-went";

/**
 * Within the command that confirms a trip as held: says of everyone on the list whether they went. Refused where
 * somebody is left out, is not on the list, or nobody went.
 */
export async function setWhoWent(
  run: CommandRun,
  tripId: string,
  rows: readonly WentRow[],
): Promise<Result<void>> {
  const participants = await listParticipants(run.trx, tripId);
  const answered = new Map(rows.map((row) => [row.participantId, row]));
  if (rows.some(({ participantId }) => !participants.some(({ id }) => id === participantId)))
    return refuse("notFound");
  const unanswered = participants.filter(({ id, status }) => status === "planned" && !answered.has(id));
  if (unanswered.length > 0) return refuse("participant.sayOfEveryone");
  if (![...answered.values()].some(({ status }) => status === "went"))
    return refuse("participant.nobodyWent");
  for (const participant of participants) {
    const row = answered.get(participant.id);
    if (!row) continue;
    await run.trx
      .updateTable("participant")
      .set({
        status: row.status,
        withdrew_reason: row.status === "withdrew" ? row.withdrewReason || null : null,
        headcount: participant.personId || participant.name ? 1 : (row.headcount ?? participant.headcount),
        version: participant.version + 1,
      })
      .where("id", "=", participant.id)
      .execute();
  }
  run.note({ went: rows.filter(({ status }) => status === "went").length });
  return accept();
}
