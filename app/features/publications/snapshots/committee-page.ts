import type { IsoDate } from "~/shared/dates";

/** What the public page of a committee says beside its trips, which are read from their own publications. */
export interface CommitteePage {
  slug: string;
  name: string;
  kind: "standing" | "finance" | "section17" | "council";
  periodSlug: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
  members: readonly {
    name: string;
    role: "chair" | "vice_chair" | "member" | "substitute";
    startsOn: IsoDate;
    endsOn: IsoDate;
  }[];
  /** The committees it came from and those that came of it, nearest first, whole lines both ways. */
  predecessors: readonly CommitteeKin[];
  successors: readonly CommitteeKin[];
}

export interface CommitteeKin {
  slug: string;
  name: string;
  periodSlug: string;
  /** Steps away: 1 for the nearest. */
  distance: number;
}
