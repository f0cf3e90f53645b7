import type { Trip } from "./trip";

/** What a trip is for and how one travels: what is written and changed together. */
export const describedFields = [
  "title",
  "kind",
  "question",
  "purpose",
  "alternatives",
  "transport",
  "travelClass",
  "travelTime",
  "lodging",
  "internalNote",
] as const;

export type TripDescription = Pick<Trip, (typeof describedFields)[number]>;
