import type { IsoDate } from "~/shared/dates";

export type Strength = "must" | "should";
export const committeeKinds = ["standing", "finance", "section17", "council"] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/** The parameters of each kind of rule. Every file in kinds/ adds its own here, by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: the kinds fill it
export interface RuleParameters {}

/** The rules that this program knows; a rule set with another kind is refused at start, never skipped. */
export type RuleKind = keyof RuleParameters;

export const tripPlaces = ["anywhere", "home", "abroad"] as const;
/** Which trips a rule speaks of: at home are those that stay in Denmark. */
export type TripPlace = (typeof tripPlaces)[number];

/** Which committees and trips a rule speaks of. */
export interface RuleScope {
  /** The kinds of committee; the council itself is one. */
  appliesTo: readonly CommitteeKind[];
  /** Committees named one by one, beside those kinds; whoever succeeds them within the period is meant too. */
  committeeIds: readonly string[];
  where: TripPlace;
  /** Administrative trips too; else political ones alone. */
  administrative: boolean;
}

interface RuleCommon extends RuleScope {
  /** Tells a rule of the period from all others, through every version that it stands in. */
  key: string;
  strength: Strength;
  /** The municipality's own words, quoted beside every finding. */
  citation: string;
}

export type RuleOf<K extends RuleKind> = RuleCommon & { kind: K } & RuleParameters[K];
export type Rule = { [K in RuleKind]: RuleOf<K> }[RuleKind];

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

/**
 * The version in force on a day. What happened before the first version is judged by that first version: adopting
 * rules records the breaches they find instead of passing over them. Null where no rules are registered.
 */
export function ruleSetOn(ruleSets: readonly RuleSet[], day: IsoDate): RuleSet | null {
  let first: RuleSet | null = null;
  let found: RuleSet | null = null;
  for (const each of ruleSets) {
    if (first === null || each.number < first.number) first = each;
    if (each.inForceFrom <= day && (found === null || each.number > found.number)) found = each;
  }
  return found ?? first;
}

/** The rule of a version that bears the key; null where the version has none. */
export function ruleOf(ruleSet: RuleSet | null, key: string): Rule | null {
  return ruleSet?.rules.find((rule) => rule.key === key) ?? null;
}
