import type { IsoDate } from "~/shared/dates";
import { newId } from "~/shared/ids";
import type { Db, WriteDb } from "~db/tables";
import { transact } from "~db/transact";
import { addPublishedPart } from "./published-part";
import { addTrip, decisionRow, type TripGiven } from "./trip-rows";

export interface WholeTrip extends TripGiven {
  /** Where it goes: the city and its country's code. */
  place: readonly [city: string, country: string];
  /** Its budget as one line, in øre. */
  estimatedMinor?: number;
  /** By name, each for one committee; they went if the trip is held. */
  politicians?: readonly { personId: string; committeeId: string }[];
  /** The evaluation was signed, and laid before this committee, on one day. */
  evaluated?: { on: IsoDate; by: string };
  /** The days on which parts of its public record came out. */
  published?: { programme?: IsoDate; evaluation?: IsoDate };
}

/** A trip straight as rows, with what the rules count of it. */
export async function addWholeTrip(
  db: Db,
  periodId: string,
  committeeIds: readonly string[],
  { place, estimatedMinor, politicians = [], evaluated, published = {}, ...given }: WholeTrip,
): Promise<string> {
  const id = await addTrip(db, periodId, committeeIds, given);
  await transact(db, async (trx) => {
    const [city, country] = place;
    await trx
      .insertInto("destination")
      .values({ id: newId(), trip_id: id, position: 0, city, country })
      .execute();
    if (estimatedMinor !== undefined) await addBudget(trx, id, estimatedMinor);
    for (const { personId: person_id, committeeId: committee_id } of politicians)
      await trx
        .insertInto("participant")
        .values({
          id: newId(),
          trip_id: id,
          kind: "politician",
          status: given.state === "held" ? "went" : "planned",
          person_id,
          name: null,
          committee_id,
          withdrew_reason: null,
        })
        .execute();
    if (evaluated) await addEvaluation(trx, id, evaluated);
    for (const part of ["programme", "evaluation"] as const)
      if (published[part]) await addPublishedPart(trx, id, part, `${published[part]}T10:00:00.000Z`);
  });
  return id;
}

async function addBudget(trx: WriteDb, tripId: string, estimatedMinor: number): Promise<void> {
  await trx
    .insertInto("cost_line")
    .values({
      id: newId(),
      trip_id: tripId,
      position: 0,
      category: "other",
      description: "Rejse og ophold",
      estimated_minor: estimatedMinor,
      provisional_minor: null,
      final_minor: null,
    })
    .execute();
}

async function addEvaluation(
  trx: WriteDb,
  tripId: string,
  { on, by }: { on: IsoDate; by: string },
): Promise<void> {
  await trx
    .insertInto("evaluation")
    .values({
      trip_id: tripId,
      state: "approved",
      signed_by: "Åse Tidevand",
      signed_as: "chair",
      signed_on: on,
      presented_on: on,
      sent_back_note: null,
      contributions_due_on: null,
      sent_to_signer_at: null,
    })
    .execute();
  await trx
    .insertInto("decision")
    .values(decisionRow(tripId, { concerns: "evaluation", committee_id: by, meeting_on: on }))
    .execute();
}
