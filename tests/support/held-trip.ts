import type { CommandContext } from "~/features/commands/perform.server";
import { viewerOfAccount } from "~/session/sessions.server";
import type { Viewer } from "~/session/viewer";
import type { Db } from "~db/tables";
import type { TripTable } from "~db/tables/trip";
import { freshDatabase } from "./fresh-database";
import { layOutHeldTrip } from "./held-trip-rows";

/** The day on which the tests' people act, unless a test says otherwise. */
export const springDay = new Date("2027-04-23T12:00:00.000Z");

/** Somebody with an account, acting on a day. */
export function acting(db: Db, viewer: Viewer, now: Date = springDay): CommandContext {
  return { db, viewer, now };
}

/** The viewer as the program would know them today, with the seats and committees that they have got since. */
export function asOfNow(db: Db, viewer: Viewer): Promise<Viewer> {
  return viewerOfAccount(db, viewer.accountId ?? "", viewer.personId ?? "", viewer.name);
}

/** A database of the test's own with the trip that was held, and the people around it. */
export function heldTrip(state: TripTable["state"] = "held") {
  return layOutHeldTrip(freshDatabase().db, state);
}
