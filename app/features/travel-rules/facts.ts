import type { TripState } from "~/features/trips/trip-states";
import type { IsoDate, PartialDate } from "~/shared/dates";
import type { CommitteeKind, RuleKind, RuleSet } from "./rule-sets";

/**
 * All that the rules ask about one election period. The same form serves the workspace (everything, keyed by ids)
 * and the public scoreboard (what is public alone, keyed by slugs and references). No 'today' in it: what is due
 * or overdue follows from the facts and the day they are read.
 */
export interface PeriodFacts {
  period: { id: string; slug: string; firstYear: number; lastYear: number; closedAt: string | null };
  committees: readonly CommitteeFacts[];
  trips: readonly TripFacts[];
  /** In the order of their numbers; empty means that no rules are registered. */
  ruleSets: readonly RuleSet[];
  dispensations: readonly DispensationFacts[];
  explanations: readonly ExplanationFacts[];
  inheritedBreaches: readonly InheritedBreachFacts[];
}

export interface CommitteeFacts {
  id: string;
  slug: string;
  name: string;
  kind: CommitteeKind;
  startsOn: IsoDate;
  endsOn: IsoDate;
  /** Committees of the same period whose trips this one inherits. */
  predecessorIds: readonly string[];
  /** Who answers for it, by name, where somebody is known. */
  chair: string | null;
}

export type PublicPart = "programme" | "evaluation" | "accounts" | "follow_up";

export interface TripFacts {
  id: string;
  reference: string;
  title: string;
  kind: "political" | "administrative";
  state: TripState;
  /** Approved once, and proposed again for a change: it counts as approved. */
  reapproving: boolean;
  /** Where a closed trip was before: 'held' counts, 'cancelled' does not. */
  stateBefore: TripState | null;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  leadCommitteeId: string;
  committeeIds: readonly string[];
  /** City names in the order of the journey. */
  places: readonly string[];
  proposedOn: IsoDate | null;
  /** The meeting at which each travelling committee's yes was given, or a body's that decided for all. */
  approvals: readonly { committeeId: string; on: IsoDate }[];
  heldConfirmedOn: IsoDate | null;
  evaluation: EvaluationFacts;
  /** Costs known as final: null where no line is known at all. */
  accountsAreFinal: boolean | null;
  /** The day each part was first published and is still out; null where it is not. */
  published: Readonly<Record<PublicPart, IsoDate | null>>;
  /** Recommendations by status. */
  recommendations: { total: number; done: number; underWay: number; notStarted: number; dropped: number };
}

export interface EvaluationFacts {
  state: "none" | "awaiting" | "draft" | "submitted" | "approved" | "returned";
  signedOn: IsoDate | null;
  presentedOn: IsoDate | null;
  decidedOn: IsoDate | null;
}

export interface DispensationFacts {
  id: string;
  ruleKind: RuleKind;
  committeeId: string | null;
  tripId: string | null;
  body: string;
  decidedOn: IsoDate;
  reason: string;
  agendaItem: string;
  caseNumber: string;
  link: string;
  revokedOn: IsoDate | null;
  revokedReason: string | null;
}

export interface ExplanationFacts {
  id: string;
  ruleKind: RuleKind;
  committeeId: string | null;
  tripId: string | null;
  author: string;
  body: string;
  noAccountReceived: boolean;
  givenOn: IsoDate;
}

export interface InheritedBreachFacts {
  ruleKind: RuleKind;
  committeeId: string | null;
  tripId: string | null;
  recordedOn: IsoDate;
  cause: "import" | "adoption" | "merger" | "recorded";
}
