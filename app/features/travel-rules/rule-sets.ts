import type { IsoDate } from "~/shared/dates";

export type Strength = "must" | "should";
export type CommitteeKind = "standing" | "finance" | "section17" | "council";

interface RuleCommon {
  strength: Strength;
  /** The kinds of committee that the rule speaks of. */
  appliesTo: readonly CommitteeKind[];
  /** The municipality's own words, quoted beside every finding. */
  citation: string;
}

/** The rules that this program knows; a rule set with another kind is refused at start, never skipped. */
export type Rule =
  | (RuleCommon & { kind: "minimumTrips"; count: number })
  | (RuleCommon & { kind: "maximumTrips"; count: number })
  | (RuleCommon & { kind: "evaluationDue"; days: number });

export type RuleKind = Rule["kind"];

/** One version of a period's rules, in force from a date until the next version. */
export interface RuleSet {
  number: number;
  adoptedOn: IsoDate;
  adoptedBy: string;
  inForceFrom: IsoDate;
  link: string;
  note: string;
  rules: readonly Rule[];
}
