import type { IsoDate } from "~/shared/dates";
import type { Rule, RuleKind, Strength } from "./rule-sets";

export type Outcome =
  | "met"
  | "pending"
  | "at_risk"
  | "breached"
  | "dispensed"
  | "explained"
  | "not_applicable";

/** What a rule says of a committee or a trip today, and the evidence it used. */
export interface Finding {
  /** The rule's identity through all versions of the period's rules. */
  ruleKey: string;
  ruleKind: RuleKind;
  strength: Strength;
  /** The rule that judged, with its numbers. */
  rule: Rule;
  outcome: Outcome;
  /** Both null for what the rule says of the period as a whole. */
  committeeId: string | null;
  tripId: string | null;
  /** The calendar year that is judged by itself; null where the period is. */
  year: number | null;
  /** Whether it counts: false for a trip that is only planned, which may yet be changed before it is approved. */
  binding: boolean;
  /** A message key with its parameters: never a sentence. */
  evidence: {
    key: string;
    params: Readonly<Record<string, string | number | readonly string[] | undefined>>;
  };
  /** For a breach by excess, the trips that together exceed; else empty. */
  tripIds: readonly string[];
  /** How far a limit is passed, in the limit's own unit; 0 for all that passes none. */
  overBy: number;
  dueOn: IsoDate | null;
  citation: string;
  /** The dispensation or explanation that makes the outcome 'dispensed' or 'explained'. */
  allowedBy: string | null;
  /** A breach that an import or newly adopted rules brought with them. */
  inherited: boolean;
}

/** The furthest that a committee's trips have come. */
export type Stage = "nothing" | "planned" | "approved" | "under_way" | "dates_passed" | "held";

export type DutyKind =
  | "approve"
  | "publish_programme"
  | "confirm_held"
  | "evaluation"
  | "accounts"
  | "publish_evaluation"
  | "publish_accounts"
  | "follow_up";

/** Who a duty waits for: politicians write contributions, the chair signs, the committee decides. */
export type Responsible = "secretary" | "politicians" | "chair" | "committee" | "coordinator";

/** Something a trip owes. */
export interface Duty {
  kind: DutyKind;
  tripId: string;
  state: "not_due" | "due" | "overdue" | "done" | "not_registered" | "dispensed" | "explained";
  /** Null where no rule sets a date. */
  dueOn: IsoDate | null;
  doneOn: IsoDate | null;
  by: Responsible;
}

/** How a committee stands: every standing names the trip that gives it, and the next thing owed. */
export interface CommitteeStanding {
  committeeId: string;
  /** Whether any rule of the period speaks of committees of its kind; true where no rules are registered. */
  applies: boolean;
  stage: Stage;
  /** The trip that gives the stage; null for 'nothing'. */
  tripId: string | null;
  /** Every trip that touches the committee, its predecessors' among them, oldest first. */
  tripIds: readonly string[];
  duties: readonly Duty[];
  /** The first duty still open: overdue first, then by date. */
  next: Duty | null;
  findings: readonly Finding[];
}
