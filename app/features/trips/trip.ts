import type { PartialDate } from "~/shared/dates";
import type { TripState } from "./trip-states";

export const tripKinds = ["political", "administrative"] as const;
export type TripKind = (typeof tripKinds)[number];

/** A study trip as the workspace knows it. */
export interface Trip {
  id: string;
  /** "2027-04": the year of its first day when it was made, and a running number. */
  reference: string;
  periodId: string;
  periodSlug: string;
  kind: TripKind;
  state: TripState;
  /** Where it was before it was closed, cancelled or rejected. */
  stateBefore: TripState | null;
  /** Approved once, and proposed again for a change. */
  reapproving: boolean;
  leadCommitteeId: string;
  title: string;
  purpose: string;
  question: string;
  alternatives: string;
  /** Partial for a past trip only; null where not known yet. */
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  transport: string;
  travelClass: string;
  travelTime: string;
  lodging: string;
  /** Never leaves the workspace. */
  internalNote: string;
  /** Null where nobody has said it. */
  includesVat: boolean | null;
  costNote: string;
  currency: string;
  costSplit: "politicians" | "equal" | "manual";
  cancelReason: string | null;
  stateReason: string | null;
  /** For a trip known from old sources: what they are. */
  source: string | null;
  /** False where somebody travelled whom nobody counted: a cost per participant cannot be told. */
  participantsComplete: boolean;
  /** Instants, UTC ISO text. */
  createdAt: string;
  proposedAt: string | null;
  heldConfirmedAt: string | null;
  version: number;
}

/** One of the committees that a trip counts for. */
export interface TravellingCommittee {
  id: string;
  slug: string;
  name: string;
  leads: boolean;
  /** Its share of the costs in minor units, where shares are set by hand. */
  manualShareMinor: number | null;
}

export interface Destination {
  id: string;
  city: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}
