/** Where a trip is in its life; 'recorded' is a past trip known from old sources, which has no life of its own here. */
export const tripStates = [
  "draft",
  "proposed",
  "approved",
  "rejected",
  "held",
  "cancelled",
  "closed",
  "recorded",
] as const;
export type TripState = (typeof tripStates)[number];
