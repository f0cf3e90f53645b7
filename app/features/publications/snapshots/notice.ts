import type { TripState } from "~/features/trips/trip-states";
import type { IsoDate } from "~/shared/dates";
import type { PublicCommittee, PublicDates, PublicPlace } from "./common";

/**
 * The fixed notice that an approval on an open agenda item gives: committees, destination, dates, where the trip
 * stands and what is next due (which the reader's day decides, so the dates alone are kept). Nothing else: no
 * title, no purpose, no names.
 */
export interface Notice extends PublicDates {
  reference: string;
  periodSlug: string;
  kind: "political" | "administrative";
  committees: readonly PublicCommittee[];
  places: readonly PublicPlace[];
  state: TripState;
  /** Proposed again for a change after it was approved. */
  reapproving: boolean;
  approvedOn: IsoDate | null;
  heldConfirmedOn: IsoDate | null;
  cancelled: { reason: string } | null;
  /** Set by the period's rules: the day the evaluation is due, where the last day is known. */
  evaluationDueOn: IsoDate | null;
  evaluationDecidedOn: IsoDate | null;
}
