import type { ReportOnDesk } from "~/features/reports/reports-on-desk.server";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { IsoDate } from "~/shared/dates";

/** What the desk asks beside the facts that the rules ask. */
export interface DeskFacts {
  /** Those that are not closed, oldest first. */
  periods: readonly PeriodFacts[];
  /** By trip; a trip that is not held has none. */
  evaluations: ReadonlyMap<string, EvaluationOnDesk>;
  /** The day on which the first open recommendation of a trip is to be followed up. */
  followUps: ReadonlyMap<string, IsoDate>;
  /** The committees that came of one, by its id. */
  successors: ReadonlyMap<string, readonly string[]>;
  /** The committees that somebody serves as secretary. */
  served: ReadonlySet<string>;
  coordinators: readonly string[];
  /** The trips that anybody may know of. */
  publicReferences: ReadonlySet<string>;
  /** The yearly follow-ups that have been begun, oldest first. */
  reports: readonly ReportOnDesk[];
}

export interface EvaluationOnDesk {
  contributionsDueOn: IsoDate | null;
  isSentToSigner: boolean;
  contributions: readonly ContributionOnDesk[];
}

/** The part that one politician who went owes the evaluation. */
export interface ContributionOnDesk {
  personId: string;
  name: string;
  committee: string;
  state: "not_begun" | "draft" | "sent";
  savedOn: IsoDate | null;
}
