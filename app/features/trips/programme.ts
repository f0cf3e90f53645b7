import type { IsoDate } from "~/shared/dates";
import type { ClockTime } from "~/shared/times";

export const visitKinds = ["professional", "social", "travel"] as const;
export type VisitKind = (typeof visitKinds)[number];

/** One item of a trip's programme. */
export interface Visit {
  id: string;
  day: IsoDate | null;
  startsAt: ClockTime | null;
  endsAt: ClockTime | null;
  topic: string;
  kind: VisitKind;
  cancelled: boolean;
  hostId: string | null;
  /** The host organisation's name. */
  host: string | null;
  place: string;
  publicNote: string;
  /** Stays in the workspace unless it is marked as a public contact. */
  contact: string;
  contactIsPublic: boolean;
  agreedWithHost: boolean;
  /** The travelling committees that it is for; empty means all that travel. */
  committeeIds: readonly string[];
  version: number;
}
