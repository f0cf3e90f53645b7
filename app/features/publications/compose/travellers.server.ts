import { listParticipants } from "~/features/trips/participants.server";
import type { Trip } from "~/features/trips/trip";
import { type PartialDate, precisionOf } from "~/shared/dates";
import { textsFor } from "~/shared/texts";
import type { Db } from "~db/tables";
import { recordTexts } from "../record-texts";
import type { Traveller } from "./participants";

/** The trip's participants, with their seats in the committees they travel for. */
export async function listTravellers(db: Db, trip: Trip): Promise<Traveller[]> {
  const participants = await listParticipants(db, trip.id);
  const forgotten = await forgottenAmong(
    db,
    participants.flatMap(({ personId }) => personId ?? []),
  );
  const seats = await seatsOn(db, trip);
  return participants.map((participant) => ({
    ...participant,
    isForgotten: participant.personId !== null && forgotten.has(participant.personId),
    seat: seats.get(`${participant.personId} ${participant.committeeId}`) ?? null,
  }));
}

async function forgottenAmong(db: Db, personIds: readonly string[]): Promise<Set<string>> {
  const rows = await db
    .selectFrom("person")
    .select("id")
    .where("id", "in", personIds)
    .where("forgotten_at", "is not", null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** What the travelling politicians were in their committees on the first day, where that day is known. */
async function seatsOn(db: Db, { id, startsOn }: { id: string; startsOn: PartialDate | null }) {
  if (startsOn === null || precisionOf(startsOn) !== "day") return new Map<string, string>();
  const rows = await db
    .selectFrom("participant")
    .innerJoin("membership", (join) =>
      join
        .onRef("membership.person_id", "=", "participant.person_id")
        .onRef("membership.committee_id", "=", "participant.committee_id"),
    )
    .select(["membership.person_id", "membership.committee_id", "membership.role"])
    .where("participant.trip_id", "=", id)
    .where("membership.starts_on", "<=", startsOn)
    .where("membership.ends_on", ">=", startsOn)
    .execute();
  const words = textsFor(recordTexts, "da").capacity;
  return new Map(rows.map((row) => [`${row.person_id} ${row.committee_id}`, words[row.role]]));
}
