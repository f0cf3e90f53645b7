import type { CommandRun } from "~/features/commands/perform.server";
import { accept, type Result, refuse } from "~/shared/result";
import type { WriteDb } from "~db/tables";
import type { Participant } from "./participants";
import { listParticipants } from "./participants.server";
import { rulesByState } from "./rules-mode.server";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

export interface OfParticipant {
  tripId: string;
  participantId: string;
}

export const participantSpec = (tripId: string) =>
  ({
    action: "editParticipants",
    subject: { kind: "trip", id: tripId },
    tripId,
    rules: rulesByState(tripId),
  }) as const;

/** Within a command: one who is on the trip's list, and the trip. */
export async function takeParticipantInHand(
  run: CommandRun,
  { tripId, participantId }: OfParticipant,
): Promise<Result<{ trip: TripOnHand; participant: Participant }>> {
  const taken = await takeTripInHand(run, "editParticipants", tripId);
  if (!taken.ok) return taken;
  const participant = (await listParticipants(run.trx, tripId)).find(({ id }) => id === participantId);
  return participant ? accept({ trip: taken.value, participant }) : refuse("notFound");
}

/** Refused as `participant.travelsAlready`: a person is on a trip once, for one committee. */
export async function checkTravelsOnce(
  trx: WriteDb,
  tripId: string,
  personId: string,
): Promise<Result<void>> {
  const present = (await listParticipants(trx, tripId)).find(
    (participant) => participant.personId === personId,
  );
  if (!present) return accept();
  const params = { name: present.name ?? "", committee: present.committeeName ?? "" };
  return refuse("participant.travelsAlready", params, [
    { field: "seat", key: "participant.travelsAlready", params },
  ]);
}
