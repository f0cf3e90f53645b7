import type { AppLoadContext } from "@remix-run/node";
import { data } from "@remix-run/node";
import { type PostedForm, refusedForm } from "~/features/commands/forms.server";
import { todayOf, viewerOf } from "~/session/acting.server";
import { mayOnTrip } from "~/session/may";
import type { Action } from "~/session/permissions";
import type { FieldLabels } from "~/shared/field-labels";
import type { Refusal } from "~/shared/result";
import type { Trip } from "./trip";
import { findTripOnHand } from "./trip-on-hand.server";
import { findTripByReference } from "./trips.server";

/** The trip that the address names; a page that is not there for any other. */
export async function requireTrip(
  { db }: AppLoadContext,
  { reference = "" }: { reference?: string | undefined },
): Promise<Trip> {
  const trip = await findTripByReference(db, reference);
  if (!trip) throw data(null, { status: 404 });
  return trip;
}

/** What the viewer may do to the trip today, for the page to offer nothing else. */
export async function mayNow<A extends Action>(
  context: AppLoadContext,
  tripId: string,
  actions: readonly A[],
): Promise<Record<A, boolean>> {
  const trip = await findTripOnHand(context.db, tripId);
  const viewer = viewerOf(context);
  const answers = actions.map((action) => [
    action,
    trip !== null && mayOnTrip(viewer, action, trip.stake, todayOf(context)).ok,
  ]);
  return Object.fromEntries(answers) as Record<A, boolean>;
}

/** A refused form; one that came too late carries the version from then on that a second save needs. */
export function refusedTripForm(posted: PostedForm, refusal: Refusal, labels?: FieldLabels) {
  const version = refusal.key === "form.stale" ? refusal.params?.version : undefined;
  const typed = version === undefined ? posted.typed : { ...posted.typed, version: String(version) };
  return refusedForm({ ...posted, typed }, refusal, labels);
}
