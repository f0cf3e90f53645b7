import type { Rule, RuleOf, TripPlace } from "./rule-sets";

const monthsInYear = 12;
/** An election period is four calendar years. */
export const yearsInPeriod = 4;
const yearOrder = ["first", "second", "third", "fourth"] as const;

/** A rule that leaves some months of the period without trips. */
export type ClosingRule = RuleOf<"closedYears"> | RuleOf<"closedMonths"> | RuleOf<"heldEarly">;

export function isClosing(rule: Rule): rule is ClosingRule {
  return rule.kind === "closedYears" || rule.kind === "closedMonths" || rule.kind === "heldEarly";
}

/** The months of the period, from 0, in which trips may begin under all of the rules. */
export function openMonths(rules: readonly ClosingRule[]): number[] {
  return Array.from({ length: yearsInPeriod * monthsInYear }, (_, month) => month).filter((month) =>
    rules.every((rule) => isOpen(rule, month)),
  );
}

/** The years of the period, from 0, with a month in which trips may begin. */
export function openYears(rules: readonly ClosingRule[]): Set<number> {
  return new Set(openMonths(rules).map(yearOfMonth));
}

function isOpen(rule: ClosingRule, month: number): boolean {
  switch (rule.kind) {
    case "heldEarly":
      return month < rule.months;
    case "closedMonths":
      return month < yearsInPeriod * monthsInYear - rule.months;
    case "closedYears":
      return !rule.years.some((year) => yearOrder.indexOf(year) === yearOfMonth(month));
  }
}

const yearOfMonth = (month: number) => Math.floor(month / monthsInYear);

/** Whether every trip that the one rule speaks of is one that the other speaks of too, for committees of both. */
export function speaksOfAllTrips(
  rule: { where: TripPlace; administrative: boolean },
  other: { where: TripPlace; administrative: boolean },
): boolean {
  return (
    (rule.where === "anywhere" || rule.where === other.where) &&
    (rule.administrative || !other.administrative)
  );
}
