import type { IsoDate } from "~/shared/dates";

export const purposeAnswers = ["yes", "partly", "no"] as const;
export type PurposeAnswer = (typeof purposeAnswers)[number];

export const ratings = ["1", "2", "3", "4", "5"] as const;

/** What was learned at one visit. */
export interface Learned {
  visitId: string;
  topic: string;
  learned: string;
}

/** One politician's own part of the evaluation. */
export interface Contribution {
  id: string;
  participantId: string;
  personId: string | null;
  author: string;
  committeeId: string | null;
  committee: string;
  state: "draft" | "sent";
  purposeMet: PurposeAnswer | null;
  learned: readonly Learned[];
  recommendation: string;
  differently: string;
  /** 1 is little, 5 is much. */
  rating: number | null;
  dissent: string;
  receivedByMail: boolean;
  /** The name of the secretary who entered one received by mail. */
  enteredBy: string | null;
  /** Instants. */
  savedAt: string;
  sentAt: string | null;
  version: number;
}

/** A visit that a contribution asks about. */
export interface VisitAskedAbout {
  id: string;
  topic: string;
  host: string;
  day: IsoDate | null;
}

/** A politician who went and has not sent a contribution. */
export interface MissingContribution {
  participantId: string;
  personId: string | null;
  name: string;
  committee: string;
  hasDraft: boolean;
}

/** What the contributions that were sent say when they are counted. Drafts count for nothing but their existence. */
export interface ContributionCounts {
  expected: number;
  received: number;
  purposeMet: Readonly<Record<PurposeAnswer, number>>;
  ratingSum: number;
  ratingCount: number;
  missing: readonly MissingContribution[];
}

/** A contribution that a politician still owes. */
export interface OwedContribution {
  tripId: string;
  reference: string;
  title: string;
  startsOn: string | null;
  endsOn: string | null;
  committee: string;
  dueOn: IsoDate | null;
  hasDraft: boolean;
}
