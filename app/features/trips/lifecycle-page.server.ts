import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import type { $ZodType, output } from "zod/v4/core";
import { checkForm, readForm } from "~/features/commands/forms.server";
import type { CommandContext } from "~/features/commands/perform.server";
import { refusalText } from "~/features/commands/refusal-text";
import type { RefusalSentence } from "~/features/commands/refusal-texts";
import { actingIn, todayOf, viewerOf } from "~/session/acting.server";
import { mayOnTrip } from "~/session/may";
import { type Result, refuse } from "~/shared/result";
import { type LifecycleCommand, stepPaths } from "./lifecycle-steps";
import { lifecycleLabels } from "./lifecycle-texts";
import type { Trip } from "./trip";
import { transitionOf } from "./trip-lifecycle";
import { findTripOnHand } from "./trip-on-hand.server";
import { refusedTripForm, requireTrip } from "./trip-page.server";

/** What the page of every step shows. */
export interface StepPage {
  command: LifecycleCommand;
  title: string;
  /** The trip's own address. */
  address: string;
  version: number;
  /** Why the step is not open now; null when it is. */
  closed: RefusalSentence | null;
}

/** The trip and its step; a page that nobody may see for those who may not take it at all. */
export async function loadStep(
  { context, params }: LoaderFunctionArgs,
  command: LifecycleCommand,
): Promise<{ trip: Trip; step: StepPage }> {
  const trip = await requireTrip(context, params);
  const hand = await findTripOnHand(context.db, trip.id);
  const allowed = hand
    ? mayOnTrip(viewerOf(context), command, hand.stake, todayOf(context))
    : refuse("permission.notYours");
  if (!allowed.ok && allowed.refusal.key === "permission.notYours") throw data(null, { status: 403 });
  const publicAlready = trip.reapproving && transitionOf(command)?.guards.includes("notApprovedBefore");
  const refused = allowed.ok ? (publicAlready ? refuse("notApprovedBefore") : null) : allowed;
  const step = {
    command,
    title: trip.title,
    address: `/arbejdsrum/studieture/${trip.reference}`,
    version: trip.version,
    closed: refused && refusalText(refused.refusal),
  };
  return { trip, step };
}

/** Takes the step that a page's form asks for, and leads to the trip's overview, which says that it is done. */
export async function answerStep<S extends $ZodType>(
  { context, params, request }: ActionFunctionArgs,
  command: LifecycleCommand,
  schema: S,
  take: (by: CommandContext, tripId: string, typed: output<S>) => Promise<Result<void>>,
) {
  const { id, reference } = await requireTrip(context, params);
  const posted = await readForm(request);
  const checked = checkForm(schema, posted.typed);
  if (!checked.ok) return refusedTripForm(posted, checked.refusal, lifecycleLabels);
  const result = await take(actingIn(context, posted.formKey), id, checked.value);
  if (!result.ok) return refusedTripForm(posted, result.refusal, lifecycleLabels);
  return redirect(`/arbejdsrum/studieture/${reference}?gjort=${stepPaths[command]}`, 303);
}
