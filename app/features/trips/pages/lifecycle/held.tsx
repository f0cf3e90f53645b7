import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { refusalText } from "~/features/commands/refusal-text";
import { todayOf } from "~/session/acting.server";
import { HeldFields } from "../../components/held-fields";
import { LifecycleStep } from "../../components/lifecycle-step";
import { LifecycleStepForm } from "../../components/lifecycle-step-form";
import { whoWentDefaults } from "../../components/participants-went";
import { confirmHeld } from "../../held.server";
import { datesPassed } from "../../held-dates";
import { heldForm } from "../../held-form";
import { stepMeta } from "../../lifecycle-meta";
import { answerStep, loadStep } from "../../lifecycle-page.server";
import { listParticipants } from "../../participants.server";
import { listTravellingSeats, seatDay } from "../../seats.server";

export const meta = stepMeta("confirmHeld");

export async function loader(args: LoaderFunctionArgs) {
  const { trip, step } = await loadStep(args, "confirmHeld");
  const { db } = args.context;
  const today = todayOf(args.context);
  const passed = datesPassed(trip, today);
  const participants = await listParticipants(db, trip.id);
  const listed = participants.map(({ personId }) => personId);
  const groups = await listTravellingSeats(db, trip.id, seatDay(trip, today));
  return {
    step: passed.ok ? step : { ...step, closed: step.closed ?? refusalText(passed.refusal) },
    participants,
    seats: groups.flatMap(({ committeeName, seats }) =>
      seats
        .filter(({ personId }) => !listed.includes(personId))
        .map(({ committeeId, personId, name }) => ({
          value: `${committeeId}:${personId}`,
          name,
          committeeName,
        })),
    ),
  };
}

export function action(args: ActionFunctionArgs) {
  return answerStep(args, "confirmHeld", heldForm, confirmHeld);
}

export default function Held() {
  const { step, participants, seats } = useLoaderData<typeof loader>();
  return (
    <LifecycleStep step={step}>
      <LifecycleStepForm
        step={step}
        schema={heldForm}
        defaults={{ went: whoWentDefaults(participants) }}
        fields={({ field }) => (
          <HeldFields field={field} participants={participants} seats={seats} address={step.address} />
        )}
      />
    </LifecycleStep>
  );
}
