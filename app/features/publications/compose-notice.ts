import type { TripState } from "~/features/trips/trip-states";
import type { IsoDate } from "~/shared/dates";
import type { PublicGround } from "./public-ground";
import type { Notice } from "./snapshots/notice";

/** What is true of a trip now, whether or not anybody outside may know. */
export interface NoticeFacts extends Omit<Notice, "approvedOn" | "cancelled" | "evaluationDueOn"> {
  cancelReason: string | null;
  ground: PublicGround;
  /** Whether any version of any part was ever published, so that there is something the notice must carry. */
  hasVersions: boolean;
  /** The day that the rules in force at the approval set for the evaluation of a trip as it is known in public. */
  evaluationDue: (approvedOn: IsoDate | null, known: Pick<Notice, "periodSlug" | "endsOn">) => IsoDate | null;
}

/**
 * The notice that the public record shows of a trip, or null for none. While a change awaits its decision, or was
 * decided on a closed item, period, dates, places and committees stay as they were when last approved in public. A
 * trip known from old sources is public once a part of it is. Composing again from what it gave gives the same.
 */
export function composeNotice(trip: NoticeFacts, stored: Notice | null): Notice | null {
  if (trip.state === "recorded") return trip.hasVersions ? freshNotice(trip) : null;
  if (trip.ground.kind === "approved") return freshNotice(trip);
  if (stored && stillStands(trip.ground, stored)) return heldNotice(trip, stored);
  if (!trip.hasVersions) return null;
  return stored ? heldNotice(trip, stored) : freshNotice(trip);
}

function stillStands(ground: PublicGround, stored: Notice): boolean {
  return ground.kind === "approvedBefore" && stored.committees.every(({ slug }) => ground.saidYes(slug));
}

function freshNotice(trip: NoticeFacts): Notice {
  return {
    reference: trip.reference,
    periodSlug: trip.periodSlug,
    kind: trip.kind,
    committees: trip.committees,
    places: trip.places,
    startsOn: trip.startsOn,
    endsOn: trip.endsOn,
    state: publicState(trip),
    reapproving: trip.reapproving,
    /** The trip is approved when the last of those who must say yes has said it. */
    approvedOn: approvalDays(trip.ground).at(-1) ?? null,
    heldConfirmedOn: trip.heldConfirmedOn,
    cancelled: cancelledOf(trip),
    evaluationDueOn: trip.evaluationDue(approvalDays(trip.ground)[0] ?? null, trip),
    evaluationDecidedOn: trip.evaluationDecidedOn,
  };
}

function heldNotice(trip: NoticeFacts, stored: Notice): Notice {
  return {
    ...stored,
    state: publicState(trip),
    reapproving: trip.reapproving,
    heldConfirmedOn: trip.heldConfirmedOn,
    cancelled: cancelledOf(trip),
    evaluationDueOn: trip.evaluationDue(stored.approvedOn, stored),
    evaluationDecidedOn: trip.evaluationDecidedOn,
  };
}

/** A known trip taken back to be worked on is, to the public, before its committees again. */
function publicState({ state }: { state: TripState }): TripState {
  return state === "draft" ? "proposed" : state;
}

/** The days of the approvals that the trip rests on, the first first. */
function approvalDays(ground: PublicGround): IsoDate[] {
  return ground.kind === "approved" ? ground.approvals.map(({ on }) => on).sort() : [];
}

function cancelledOf({ state, cancelReason }: { state: TripState; cancelReason: string | null }) {
  return cancelReason !== null && (state === "cancelled" || state === "closed")
    ? { reason: cancelReason }
    : null;
}
