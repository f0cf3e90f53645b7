import type { TripState } from "~/features/trips/trip-states";
import type { IsoDate, PartialDate } from "~/shared/dates";
import type { CommitteeKind, RuleSet } from "./rule-sets";

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
  /** Everybody with a seat at some time, substitutes among them. */
  members: readonly MemberFacts[];
}

export interface MemberFacts {
  personId: string;
  startsOn: IsoDate;
  endsOn: IsoDate;
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
  /** ISO 3166-1 alpha-2, each once; empty where no destination is known. */
  countries: readonly string[];
  proposedOn: IsoDate | null;
  /** The meeting at which each travelling committee's yes was given, or a body's that decided for all. */
  approvals: readonly { committeeId: string; on: IsoDate }[];
  heldConfirmedOn: IsoDate | null;
  travellers: TravellerFacts;
  costs: CostFacts;
  /** Every recorded decision on the trip and its changes, oldest first; null where it is not known what was decided. */
  decisions: readonly DecisionFacts[] | null;
  /** The same of its evaluation. */
  evaluationDecisions: readonly DecisionFacts[] | null;
  /** Null where it is not known whether there is one. */
  legalBases: readonly LegalBasisFacts[] | null;
  /** Minutes of timed visits; null where no visit that counts has times, or the programme is not known. */
  programme: { professionalMinutes: number; countedMinutes: number } | null;
  /** Empty where nobody outside pays; null where that is not known. */
  funding: readonly FundingFacts[] | null;
  evaluation: EvaluationFacts;
  /** The sections of the evaluation in which something is written; null where its text is not known. */
  evaluationSections: readonly string[] | null;
  /** Costs known as final: null where no line is known at all. */
  accountsAreFinal: boolean | null;
  /** The day each part was first published and is still out; null where it is not. */
  published: Readonly<Record<PublicPart, IsoDate | null>>;
  /** Recommendations by status. */
  recommendations: { total: number; done: number; underWay: number; notStarted: number; dropped: number };
}

/** Who travels: those who went as soon as that is known of anybody, until then those planned. */
export interface TravellerFacts {
  politicians: readonly PoliticianFacts[];
  /** Null where it is not known how many, or whether any. */
  officials: number | null;
  /** Politicians, officials and guests: whoever travels at public expense. */
  headcount: number | null;
}

export interface PoliticianFacts {
  /** Null for politicians who are known as a number only. */
  personId: string | null;
  name: string | null;
  /** The one committee that they travel for. */
  committeeId: string;
  headcount: number;
}

/** In minor units; each null where it is not known. */
export interface CostFacts {
  currency: string;
  /** The account once every line is known, until then the budget. */
  totalMinor: number | null;
  /** The same without daily allowances and lost earnings. */
  withoutAllowancesMinor: number | null;
  /** What of the total falls to each travelling committee. */
  shares: readonly { committeeId: string; minor: number | null }[];
}

/** What kind of body decided: the travelling committee itself, or one of its kind. */
export interface DecisionFacts {
  concerns: "trip" | "change" | "evaluation";
  committeeId: string | null;
  /** The body's name as it is written. */
  body: string;
  bodyKind: CommitteeKind | "other";
  decidesForAll: boolean;
  outcome: "yes" | "no" | "noted" | "returned";
  on: IsoDate;
  itemIsOpen: boolean;
  /** Given before a change that asks for a new decision, and not noted as covering it. */
  isSuperseded: boolean;
  /** What the body had before it; null where that is not recorded. */
  contents: readonly DecisionContent[] | null;
}

export const decisionContents = ["destination", "dates", "purpose", "programme", "itemised_budget"] as const;
export type DecisionContent = (typeof decisionContents)[number];

export interface LegalBasisFacts {
  requestedBy: "council" | "committee";
  /** Null where the day is not recorded. */
  decidedOn: IsoDate | null;
  scope: "this_trip" | "general";
}

/** Money from outside; what was not answered is null. */
export interface FundingFacts {
  funder: string;
  /** Whether it is told why the trip is relevant to the municipality, whoever pays. */
  relevanceIsTold: boolean;
  /** Whether anything is owed in return. */
  obliges: boolean | null;
  /** The day on which disqualification (inhabilitet) was assessed. */
  checkedOn: IsoDate | null;
}

export interface EvaluationFacts {
  state: "none" | "awaiting" | "draft" | "submitted" | "approved" | "returned";
  signedOn: IsoDate | null;
  presentedOn: IsoDate | null;
  decidedOn: IsoDate | null;
}

export interface DispensationFacts {
  id: string;
  ruleKey: string;
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
  ruleKey: string;
  committeeId: string | null;
  tripId: string | null;
  author: string;
  body: string;
  noAccountReceived: boolean;
  givenOn: IsoDate;
}

export interface InheritedBreachFacts {
  ruleKey: string;
  committeeId: string | null;
  tripId: string | null;
  year: number | null;
  recordedOn: IsoDate;
  cause: "import" | "adoption" | "merger" | "recorded";
}
