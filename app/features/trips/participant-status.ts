import type { ParticipantStatus } from "./participants";
import type { TripState } from "./trip-states";

/**
 * What somebody is who is on the list and has not withdrawn: planned before the journey, one who went after it. The
 * change from the one to the other is made for everyone at once, when the trip is confirmed as held.
 */
export function presentStatus(state: TripState): Exclude<ParticipantStatus, "withdrew"> {
  return state === "held" || state === "recorded" ? "went" : "planned";
}

export function statusChoices(state: TripState): ParticipantStatus[] {
  return [presentStatus(state), "withdrew"];
}
