import type { CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import type { ContributionInput } from "./contribution-form";
import type { Place } from "./places.server";

/** What a save leaves behind: the form's next version, and when it was saved. */
export interface SavedContribution {
  version: number;
  /** Instant. */
  savedAt: string;
}

interface Writing {
  tripId: string;
  place: Place;
  state: "draft" | "sent";
  /** The account of the secretary who enters it; null when its author writes. */
  enteredBy: string | null;
}

export function contributionAt(trx: WriteDb, participantId: string) {
  return trx
    .selectFrom("contribution")
    .selectAll()
    .where("participant_id", "=", participantId)
    .executeTakeFirst();
}

/** Writes a contribution over the version that its form was opened with, and keeps what was written in the audit. */
export async function writeContribution(
  run: CommandRun,
  { tripId, place, state, enteredBy }: Writing,
  input: ContributionInput,
): Promise<Result<SavedContribution>> {
  const { trx, now } = run;
  const before = await contributionAt(trx, place.participantId);
  if ((before?.version ?? 0) !== input.version)
    return refuse("contribution.stale", { at: before?.saved_at ?? now });
  const gone = await visitGone(trx, tripId, input);
  if (gone) return refuse("contribution.visitGone", { text: gone });
  const written = {
    state,
    purpose_met: input.purposeMet,
    recommendation: input.recommendation ?? "",
    differently: input.differently ?? "",
    rating: input.rating === null ? null : Number(input.rating),
    dissent: input.dissent ?? "",
    received_by_mail: enteredBy === null ? (0 as const) : (1 as const),
    entered_by: enteredBy,
    saved_at: now,
    sent_at: state === "sent" ? now : null,
    version: input.version + 1,
  };
  const id = before?.id ?? newId();
  await trx
    .insertInto("contribution")
    .values({ ...written, id, trip_id: tripId, participant_id: place.participantId })
    .onConflict((conflict) => conflict.column("participant_id").doUpdateSet(written))
    .execute();
  await writeLearned(trx, id, input);
  run.note({ ...input, version: written.version, state, receivedByMail: enteredBy !== null });
  return accept({ version: written.version, savedAt: now });
}

async function writeLearned(
  trx: WriteDb,
  contributionId: string,
  { learned }: ContributionInput,
): Promise<void> {
  for (const [visitId, text] of Object.entries(learned)) {
    await trx
      .deleteFrom("contribution_visit")
      .where("contribution_id", "=", contributionId)
      .where("visit_id", "=", visitId)
      .execute();
    if (text === null) continue;
    await trx
      .insertInto("contribution_visit")
      .values({ contribution_id: contributionId, visit_id: visitId, learned: text })
      .execute();
  }
}

/** What was written about a visit that is no longer in the programme; null if all are. */
async function visitGone(
  trx: WriteDb,
  tripId: string,
  { learned }: ContributionInput,
): Promise<string | null> {
  const visits = await trx.selectFrom("visit").select("id").where("trip_id", "=", tripId).execute();
  const known = new Set(visits.map(({ id }) => id));
  const gone = Object.entries(learned).find(([visitId, text]) => text !== null && !known.has(visitId));
  return gone?.[1] ?? null;
}
