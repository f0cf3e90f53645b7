import type { TripState } from "./trip-states";

/** What a trip's row says of where it is in its life. */
export interface Standing {
  state: TripState;
  /** Where it was before it was closed, cancelled or rejected. */
  stateBefore: TripState | null;
  /** Where it was before it was cancelled, also once it is closed. */
  cancelledFrom: TripState | null;
  reapproving: boolean;
}

/** Approved at some time in its life, whether or not it was cancelled, closed or proposed again since. */
export function everApproved({ state, cancelledFrom, reapproving }: Standing): boolean {
  if (reapproving || cancelledFrom === "approved") return true;
  return state === "approved" || state === "held" || (state === "closed" && cancelledFrom === null);
}
