import type { CommandContext, CommandRun } from "~/features/commands/perform.server";
import { newId } from "~/shared/ids";
import { accept, type Result, refuse } from "~/shared/result";
import { textsFor } from "~/shared/texts";
import { datesPassed } from "./held-dates";
import type { HeldForm } from "./held-form";
import { takeStep } from "./lifecycle-move.server";
import { checkTravelsOnce } from "./participant-taken.server";
import { participantTexts } from "./participant-texts";
import type { WentRow } from "./participants-went";
import { setWhoWent } from "./participants-went.server";
import { listTravellingSeats, seatDay } from "./seats.server";
import type { TripOnHand } from "./trip-on-hand.server";

/** Says that the trip was held, once its last day is over, and who went. From then on it owes its evaluation. */
export function confirmHeld(context: CommandContext, tripId: string, form: HeldForm): Promise<Result<void>> {
  const seen = { version: form.version ?? undefined };
  return takeStep(context, "confirmHeld", tripId, seen, async (run, trip) => {
    const passed = datesPassed({ startsOn: trip.row.starts_on, endsOn: trip.row.ends_on }, run.today);
    if (!passed.ok) return passed;
    const came = await addThoseWhoCameInstead(run, trip, form);
    if (!came.ok) return came;
    const said = await setWhoWent(run, tripId, [...form.went, ...came.value]);
    if (!said.ok) return said;
    await run.trx
      .insertInto("evaluation")
      .values({
        trip_id: tripId,
        state: "awaiting",
        signed_by: null,
        signed_as: null,
        signed_on: null,
        presented_on: null,
        sent_back_note: null,
        contributions_due_on: null,
        sent_to_signer_at: null,
      })
      .onConflict((conflict) => conflict.column("trip_id").doNothing())
      .execute();
    return accept({ held_confirmed_at: run.now });
  });
}

/** Puts members who came in another's place on the list, each for a committee they had a seat in on the first day. */
async function addThoseWhoCameInstead(
  run: CommandRun,
  { row }: TripOnHand,
  { instead }: HeldForm,
): Promise<Result<WentRow[]>> {
  const groups = await listTravellingSeats(run.trx, row.id, seatDay({ startsOn: row.starts_on }, run.today));
  const came: WentRow[] = [];
  for (const [index, { seat: chosen }] of instead.entries()) {
    if (chosen === "") continue;
    const field = `instead.${index}.seat`;
    const seat = groups
      .flatMap(({ seats }) => seats)
      .find(({ committeeId, personId }) => `${committeeId}:${personId}` === chosen);
    if (!seat) return refuse("form.invalid", undefined, [{ field, key: "participant.noSeat" }]);
    const once = await checkTravelsOnce(run.trx, row.id, seat.personId);
    if (!once.ok)
      return refuse(once.refusal.key, once.refusal.params, [
        { field, key: once.refusal.key, ...(once.refusal.params && { params: once.refusal.params }) },
      ]);
    const id = newId();
    await run.trx
      .insertInto("participant")
      .values({
        id,
        trip_id: row.id,
        kind: "politician",
        person_id: seat.personId,
        name: null,
        committee_id: seat.committeeId,
        capacity: textsFor(participantTexts, "da").seat[seat.role],
        withdrew_reason: null,
      })
      .execute();
    came.push({ participantId: id, status: "went", headcount: null, withdrewReason: "" });
  }
  return accept(came);
}
