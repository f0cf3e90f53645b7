import type { AppLoadContext } from "@remix-run/node";
import { todayOf } from "~/session/acting.server";
import { formatDate } from "~/shared/dates";
import { editingOf } from "./participant-editing";
import { presentStatus, statusChoices } from "./participant-status";
import { atPublicExpense, headcountOf } from "./participants";
import { listTravellingSeats, seatDay } from "./seats.server";
import type { Trip } from "./trip";
import { mayNow } from "./trip-page.server";
import { listParticipants, tripCommittees } from "./trips.server";

/** What the participants page shows; `asked` says which form is open. */
export async function participantView(context: AppLoadContext, trip: Trip, asked: URLSearchParams) {
  const participants = await listParticipants(context.db, trip.id);
  const { editParticipants: mayEdit } = await mayNow(context, trip.id, ["editParticipants"]);
  const editing = mayEdit ? editingOf(asked, participants) : null;
  const day = seatDay(trip, todayOf(context));
  const seats = editing?.form === "politician" ? await listTravellingSeats(context.db, trip.id, day) : [];
  const present = new Set(participants.map(({ personId }) => personId));
  return {
    title: trip.title,
    participants,
    people: headcountOf(participants),
    atExpense: headcountOf(atPublicExpense(participants)),
    past: trip.state === "recorded",
    over: presentStatus(trip.state) === "went",
    complete: trip.participantsComplete,
    committees: (await tripCommittees(context.db, trip.id)).map(({ id, name }) => ({ id, name })),
    mayEdit,
    editing,
    statuses: statusChoices(trip.state),
    seatDay: formatDate(day),
    seats: seats.map((group) => ({
      committee: group.committeeName,
      seats: group.seats
        .filter(({ personId }) => !present.has(personId))
        .map(({ personId, name, role }) => ({ value: `${group.committeeId}:${personId}`, name, role })),
    })),
  };
}
