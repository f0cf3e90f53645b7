import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import type { Membership } from "~/features/committees/membership";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { textsFor } from "~/shared/texts";
import { presentStatus } from "./participant-status";
import { checkTravelsOnce, participantSpec } from "./participant-taken.server";
import { participantTexts } from "./participant-texts";
import { listParticipants } from "./participants.server";
import { listTravellingSeats, seatDay } from "./seats.server";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

interface NewPolitician {
  tripId: string;
  personId: string;
  /** The travelling committee that the person has a seat in and travels for. */
  committeeId: string;
  /** Left empty, it is what the seat says: formand, næstformand, medlem, stedfortræder. */
  capacity: string;
}

/** Puts a member of a travelling committee on the list; everyone is counted once, for one committee. */
export function addPolitician(
  context: CommandContext,
  { tripId, personId, committeeId, capacity }: NewPolitician,
): Promise<Result<{ id: string }>> {
  return performCommand(context, participantSpec(tripId), async (run) => {
    const taken = await takeTripInHand(run, "editParticipants", tripId);
    if (!taken.ok) return taken;
    const once = await checkTravelsOnce(run.trx, tripId, personId);
    if (!once.ok) return once;
    const seats = await seatsOf(run, taken.value, committeeId);
    const seat = seats.find((one) => one.personId === personId);
    if (!seat) return refuse("form.invalid", undefined, [{ field: "seat", key: "participant.noSeat" }]);
    const id = await insertPolitician(run, taken.value, seat, capacity);
    run.note({ addedParticipant: id, committeeId });
    return accept({ id });
  });
}

/** Puts all members of one committee on the list who are not on it yet; substitutes are chosen one by one. */
export function addMembers(
  context: CommandContext,
  { tripId, committeeId }: { tripId: string; committeeId: string },
): Promise<Result<{ added: number }>> {
  return performCommand(context, participantSpec(tripId), async (run) => {
    const taken = await takeTripInHand(run, "editParticipants", tripId);
    if (!taken.ok) return taken;
    const present = await listParticipants(run.trx, tripId);
    const seats = await seatsOf(run, taken.value, committeeId);
    const missing = seats.filter(
      ({ role, personId }) => role !== "substitute" && !present.some((one) => one.personId === personId),
    );
    if (missing.length === 0)
      return refuse("form.invalid", undefined, [{ field: "committeeId", key: "participant.noneLeft" }]);
    for (const seat of missing) await insertPolitician(run, taken.value, seat, "");
    run.note({ addedMembers: missing.length, committeeId });
    return accept({ added: missing.length });
  });
}

/** Politicians of one committee who are known as a number only. */
export function addUnnamedPoliticians(
  context: CommandContext,
  { tripId, committeeId, headcount }: { tripId: string; committeeId: string; headcount: number },
): Promise<Result<{ id: string }>> {
  return performCommand(context, participantSpec(tripId), async (run) => {
    const taken = await takeTripInHand(run, "editParticipants", tripId);
    if (!taken.ok) return taken;
    if (!taken.value.stake.committeeIds.includes(committeeId))
      return refuse("form.invalid", undefined, [
        { field: "committeeId", key: "participant.committeeDoesNotTravel" },
      ]);
    const id = newId();
    await run.trx
      .insertInto("participant")
      .values({
        id,
        trip_id: tripId,
        kind: "politician",
        status: presentStatus(taken.value.row.state),
        person_id: null,
        name: null,
        committee_id: committeeId,
        headcount,
        withdrew_reason: null,
      })
      .execute();
    run.note({ addedParticipant: id, committeeId, headcount });
    return accept({ id });
  });
}

async function seatsOf(run: CommandRun, { row }: TripOnHand, committeeId: string) {
  const day = seatDay({ startsOn: row.starts_on }, run.today);
  const groups = await listTravellingSeats(run.trx, row.id, day);
  return groups.find((group) => group.committeeId === committeeId)?.seats ?? [];
}

async function insertPolitician(
  { trx }: CommandRun,
  trip: TripOnHand,
  seat: Membership,
  capacity: string,
): Promise<string> {
  const id = newId();
  await trx
    .insertInto("participant")
    .values({
      id,
      trip_id: trip.row.id,
      kind: "politician",
      status: presentStatus(trip.row.state),
      person_id: seat.personId,
      name: null,
      committee_id: seat.committeeId,
      capacity: capacity || textsFor(participantTexts, "da").seat[seat.role],
      withdrew_reason: null,
    })
    .execute();
  return id;
}
