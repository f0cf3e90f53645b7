import type { IsoDate } from "~/shared/dates";

export const recommendationStatuses = ["not_started", "under_way", "done", "dropped"] as const;
export type RecommendationStatus = (typeof recommendationStatuses)[number];

/** Something that the evaluation says the municipality should do, and what came of it. */
export interface Recommendation {
  id: string;
  /** As read, from 1. */
  number: number;
  body: string;
  /** Empty where nobody has been given it. */
  owner: string;
  status: RecommendationStatus;
  outcome: string;
  /** The day the status was set. */
  statusOn: IsoDate | null;
  /** When it is to be looked at again. */
  followUpOn: IsoDate | null;
  version: number;
}
