import type { TripState } from "~/features/trips/trip-states";
import type { IsoDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";
import { type Action, type Grant, permissions, type Scope } from "./permissions";
import type { Seat, Viewer } from "./viewer";

/** What a scope is measured against. */
export interface TripStake {
  state: TripState;
  leadCommitteeId: string;
  /** The lead committee's last day. */
  leadEndsOn: IsoDate;
  /** The travelling committees, those that left the trip excepted. */
  committeeIds: readonly string[];
  /** Successors of the lead committee, nearest first. */
  successorIds?: readonly string[];
  /** The persons who are politicians on the trip. */
  participantPersonIds?: readonly string[];
}

/** Whether one of the viewer's roles may do this at all, wherever: what a route's guard asks. */
export function mayEver(viewer: Viewer, action: Action): boolean {
  const grant: Grant = permissions[action];
  return viewer.roles.some((role) => grant.roles[role] !== undefined);
}

/** Whether the viewer may do this about these committees. */
export function mayForCommittees(viewer: Viewer, action: Action, committeeIds: readonly string[]): boolean {
  const grant: Grant = permissions[action];
  return viewer.roles.some((role) => {
    const scope = grant.roles[role];
    return scope === "any" || (scope === "ownCommittee" && servesOne(viewer, committeeIds));
  });
}

/** Whether the viewer may do this to this trip today, and why not: 'notYours' before 'wrongState'. */
export function mayOnTrip(viewer: Viewer, action: Action, trip: TripStake, today: IsoDate): Result<void> {
  const grant: Grant = permissions[action];
  const reaches = viewer.roles.some((role) => scopeReaches(grant.roles[role], viewer, trip, today));
  if (!reaches) return refuse("permission.notYours");
  if (grant.states && !grant.states.includes(trip.state))
    return refuse("permission.wrongState", { action, state: trip.state });
  return accept();
}

function scopeReaches(scope: Scope | undefined, viewer: Viewer, trip: TripStake, today: IsoDate): boolean {
  switch (scope) {
    case undefined:
      return false;
    case "any":
      return true;
    case "ownCommittee":
      return servesOne(viewer, trip.committeeIds);
    case "ownParticipation":
      return viewer.personId !== null && (trip.participantPersonIds ?? []).includes(viewer.personId);
    case "chairing":
      return signingCapacity(viewer, trip, today) !== null;
  }
}

function servesOne(viewer: Viewer, committeeIds: readonly string[]): boolean {
  return committeeIds.some((id) => viewer.secretaryOf.includes(id));
}

/**
 * In what capacity the viewer may sign the joint evaluation: as chair or vice chair of the lead committee, today or
 * on its last day if it is gone, else as chair of its successor.
 */
export function signingCapacity(
  viewer: Viewer,
  trip: TripStake,
  today: IsoDate,
): "chair" | "vice_chair" | "successor_chair" | null {
  const leads = viewer.seats.filter((seat) => seat.committeeId === trip.leadCommitteeId);
  const lead = leads.find((seat) => seat.role === "chair" && heldLast(seat, trip, today));
  if (lead) return "chair";
  if (leads.some((seat) => seat.role === "vice_chair" && heldLast(seat, trip, today))) return "vice_chair";
  const succeeds = viewer.seats.some(
    (seat) =>
      seat.role === "chair" &&
      (trip.successorIds ?? []).includes(seat.committeeId) &&
      seat.startsOn <= today &&
      today <= seat.endsOn,
  );
  return succeeds ? "successor_chair" : null;
}

/** A seat still held, or one that was held on the committee's last day. */
function heldLast(seat: Seat, { leadEndsOn }: TripStake, today: IsoDate): boolean {
  const isHeld = seat.startsOn <= today && today <= seat.endsOn;
  return isHeld || (leadEndsOn < today && seat.endsOn === leadEndsOn);
}
