import type { IsoDate } from "~/shared/dates";

export const committeeKinds = ["standing", "finance", "section17", "council"] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

export interface Committee {
  id: string;
  /** Name and period, made once and kept when the committee is renamed. */
  slug: string;
  periodId: string;
  name: string;
  kind: CommitteeKind;
  /** First and last day, both within the period. */
  startsOn: IsoDate;
  endsOn: IsoDate;
  version: number;
}

export const seatRoles = ["chair", "vice_chair", "member", "substitute"] as const;
export type SeatRole = (typeof seatRoles)[number];

/** A person's seat in a committee, with its first and last day. */
export interface Membership {
  id: string;
  committeeId: string;
  personId: string;
  name: string;
  role: SeatRole;
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** Whoever serves a committee as its secretary. */
export interface Secretary {
  accountId: string;
  personId: string;
  name: string;
}
