import type { IsoDate } from "~/shared/dates";

export type Strength = "must" | "should";
export const committeeKinds = ["standing", "finance", "section17", "council"] as const;
export type CommitteeKind = (typeof committeeKinds)[number];

/** The parameters of each kind of rule. Every file in kinds/ adds its own here, by declaration merging. */
// biome-ignore lint/suspicious/noEmptyInterface: the kinds fill it
export interface RuleParameters {}

/** The rules that this program knows; a rule set with another kind is refused at start, never skipped. */
export type RuleKind = keyof RuleParameters;

interface RuleCommon {
  strength: Strength;
  /** The kinds of committee that the rule speaks of. */
  appliesTo: readonly CommitteeKind[];
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
  const [first = null, ...later] = [...ruleSets].sort((a, b) => a.number - b.number);
  return later.reduce((found, next) => (next.inForceFrom <= day ? next : found), first);
}

/**
 * The rules of one kind that speak of one of these kinds of committee: of several with the same strength, the
 * strictest alone.
 */
export function rulesFor<K extends RuleKind>(
  ruleSet: RuleSet | null,
  kind: K,
  committees: readonly CommitteeKind[],
  compareStrictness: (a: RuleOf<K>, b: RuleOf<K>) => number,
): RuleOf<K>[] {
  const speaking = (ruleSet?.rules ?? [])
    .filter((rule): rule is Extract<Rule, { kind: K }> & RuleOf<K> => rule.kind === kind)
    .filter((rule) => rule.appliesTo.some((applies) => committees.includes(applies)));
  return strengths.flatMap((strength) => {
    const [strictest] = speaking
      .filter((rule) => rule.strength === strength)
      .sort((a, b) => compareStrictness(b, a) || compareWording(a, b));
    return strictest ?? [];
  });
}

/** Settles which of two equally strict rules is quoted, in whatever order they stand. */
function compareWording(a: RuleCommon, b: RuleCommon): number {
  const wording = ({ citation, appliesTo }: RuleCommon) => [citation, ...appliesTo].join(" ");
  return wording(a).localeCompare(wording(b), "da");
}

const strengths: readonly Strength[] = ["must", "should"];
