import type { IsoDate } from "~/shared/dates";

export const roles = ["secretary", "politician", "coordinator", "administrator"] as const;
export type Role = (typeof roles)[number];

/** A seat in a committee, with the days it is held, both included. */
export interface Seat {
  committeeId: string;
  role: "chair" | "vice_chair" | "member" | "substitute";
  startsOn: IsoDate;
  endsOn: IsoDate;
}

/** Whoever is signed in, with all that the permission table asks about. */
export interface Viewer {
  /** Null for the program itself: imports and the first run. */
  accountId: string | null;
  personId: string | null;
  name: string;
  roles: readonly Role[];
  /** Committees served as secretary, and those that they succeed. */
  secretaryOf: readonly string[];
  seats: readonly Seat[];
}

/** The program acting on its own behalf, from the command line. */
export function programViewer(name: string): Viewer {
  return {
    accountId: null,
    personId: null,
    name,
    roles: ["administrator", "coordinator", "secretary"],
    secretaryOf: [],
    seats: [],
  };
}
