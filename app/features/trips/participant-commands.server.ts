import { type CommandContext, type CommandRun, performCommand } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type FieldRefusal, type Result, refuse } from "~/shared/result";
import { presentStatus } from "./participant-status";
import { type OfParticipant, participantSpec, takeParticipantInHand } from "./participant-taken.server";
import type { Participant, ParticipantStatus } from "./participants";
import { listTravellingSeats, seatDay } from "./seats.server";
import { refuseStale } from "./stale.server";
import { type TripOnHand, takeTripInHand } from "./trip-on-hand.server";

interface Traveller {
  /** Role of an official, whom a guest represents. */
  capacity: string;
  /** Only for one person; empty where none is written down. */
  name: string;
  nameIsPublic: boolean;
  headcount: number;
}

/** Puts officials, guests or self-paying companions on the list: one, or several as a number. */
export function addTraveller(
  context: CommandContext,
  input: Traveller & { tripId: string; kind: "official" | "guest" | "companion" },
): Promise<Result<{ id: string }>> {
  return performCommand(context, participantSpec(input.tripId), async (run) => {
    const taken = await takeTripInHand(run, "editParticipants", input.tripId);
    if (!taken.ok) return taken;
    const faults = faultsOf(input.kind, input);
    if (faults.length > 0) return refuse("form.invalid", undefined, faults);
    const id = newId();
    await run.trx
      .insertInto("participant")
      .values({
        id,
        trip_id: input.tripId,
        kind: input.kind,
        status: presentStatus(taken.value.row.state),
        person_id: null,
        name: input.name || null,
        name_is_public: input.name && input.nameIsPublic ? 1 : 0,
        committee_id: null,
        capacity: input.capacity,
        headcount: input.headcount,
        withdrew_reason: null,
      })
      .execute();
    run.note({
      addedParticipant: id,
      kind: input.kind,
      capacity: input.capacity,
      headcount: input.headcount,
    });
    return accept({ id });
  });
}

export interface ChangedParticipant extends OfParticipant, Traveller {
  version: number;
  status: ParticipantStatus;
  /** Never leaves the workspace. */
  withdrewReason: string;
  /** For politicians. */
  committeeId: string;
}

/** Changes what the list says of somebody: role, number, committee, or that they have withdrawn. */
export function changeParticipant(context: CommandContext, input: ChangedParticipant): Promise<Result<void>> {
  return performCommand(context, participantSpec(input.tripId), async (run) => {
    const taken = await takeParticipantInHand(run, input);
    if (!taken.ok) return taken;
    const { trip, participant } = taken.value;
    if (participant.version !== input.version)
      return refuseStale(run.trx, input.tripId, participant.version, standsNow(participant, input));
    const faults = [
      ...faultsOf(participant.kind, participant.personId ? { ...input, headcount: 1 } : input),
      ...(await seatFaults(run, trip, participant, input)),
      ...statusFaults(trip, participant, input),
    ];
    if (faults.length > 0) return refuse("form.invalid", undefined, faults);
    const named = participant.personId === null && participant.kind !== "politician";
    await run.trx
      .updateTable("participant")
      .set({
        status: input.status,
        withdrew_reason: input.status === "withdrew" ? input.withdrewReason || null : null,
        capacity: input.capacity,
        name: named ? input.name || null : null,
        name_is_public: named && input.name && input.nameIsPublic ? 1 : 0,
        committee_id: participant.kind === "politician" ? input.committeeId : null,
        headcount: participant.personId ? 1 : input.headcount,
        version: input.version + 1,
      })
      .where("id", "=", participant.id)
      .execute();
    run.note({ changedParticipant: participant.id, status: input.status });
    return accept();
  });
}

/** Takes somebody off the list. Refused where they have contributed to the evaluation: that would go with them. */
export function removeParticipant(context: CommandContext, input: OfParticipant): Promise<Result<void>> {
  return performCommand(context, participantSpec(input.tripId), async (run) => {
    const taken = await takeParticipantInHand(run, input);
    if (!taken.ok) return taken;
    const { participant } = taken.value;
    const written = await run.trx
      .selectFrom("contribution")
      .select("id")
      .where("participant_id", "=", participant.id)
      .executeTakeFirst();
    if (written) return refuse("participant.hasContribution", { name: participant.name ?? "" });
    await run.trx.deleteFrom("participant").where("id", "=", participant.id).execute();
    run.note({ removedParticipant: participant.id, kind: participant.kind });
    return accept();
  });
}

/** Says whether the list holds everybody: where it does not, a cost per participant cannot be told. */
export function setParticipantsComplete(
  context: CommandContext,
  { tripId, complete }: { tripId: string; complete: boolean },
): Promise<Result<void>> {
  return performCommand(context, participantSpec(tripId), async (run) => {
    const taken = await takeTripInHand(run, "editParticipants", tripId);
    if (!taken.ok) return taken;
    await run.trx
      .updateTable("trip")
      .set({ participants_complete: complete ? 1 : 0 })
      .where("id", "=", tripId)
      .execute();
    run.note({ participantsComplete: complete });
    return accept();
  });
}

function faultsOf(kind: Participant["kind"], { capacity, name, headcount }: Traveller): FieldRefusal[] {
  const faults: FieldRefusal[] = [];
  if (kind === "official" && capacity === "")
    faults.push({ field: "capacity", key: "participant.roleNeeded" });
  if (headcount > 1 && name !== "") faults.push({ field: "name", key: "participant.nameOfSeveral" });
  return faults;
}

async function seatFaults(
  run: CommandRun,
  { row, stake }: TripOnHand,
  participant: Participant,
  { committeeId }: ChangedParticipant,
): Promise<FieldRefusal[]> {
  if (participant.kind !== "politician" || participant.committeeId === committeeId) return [];
  if (!stake.committeeIds.includes(committeeId))
    return [{ field: "committeeId", key: "participant.committeeDoesNotTravel" }];
  if (participant.personId === null) return [];
  const groups = await listTravellingSeats(run.trx, row.id, seatDay({ startsOn: row.starts_on }, run.today));
  const group = groups.find((one) => one.committeeId === committeeId);
  const seated = group?.seats.some(({ personId }) => personId === participant.personId);
  return seated ? [] : [{ field: "committeeId", key: "participant.noSeat" }];
}

function statusFaults(
  trip: TripOnHand,
  participant: Participant,
  { status }: ChangedParticipant,
): FieldRefusal[] {
  if (status === participant.status || status === "withdrew") return [];
  return status === presentStatus(trip.row.state)
    ? []
    : [{ field: "status", key: `participant.notYet.${status}` }];
}

function standsNow(before: Participant, typed: ChangedParticipant) {
  const fields = ["capacity", "name", "status"] as const;
  return fields
    .filter((field) => (before[field] ?? "") !== typed[field])
    .map((field) => ({ field, text: before[field] ?? "" }));
}
