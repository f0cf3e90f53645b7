import type { TripFacts } from "../facts";
import { isCounted, yearOf } from "../trip-progress";
import { carriedOver, type Expense, judgeBudget } from "./budget";
import type { Judgement } from "./kind";

interface YearlyRule {
  amount: number;
  carryOver: "no" | "yes";
}

/** Judges each year by the version in force at its end; years without the rule are left out. */
export function judgeYears<R extends YearlyRule>(
  years: readonly number[],
  ruleOf: (year: number) => R | null,
  trips: readonly TripFacts[],
  costOf: (trip: TripFacts) => number | null,
): (Judgement & { rule: R })[] {
  const judged = years.flatMap((year) => {
    const rule = ruleOf(year);
    if (rule === null) return [];
    const expenses = trips
      .filter((trip) => yearOf(trip) === year)
      .map((trip): Expense => ({ trip, minor: costOf(trip) }));
    return [{ year, rule, expenses }];
  });
  const limits = carriedOver(
    judged.map(({ rule, expenses }) => ({
      amount: rule.amount,
      spent: expenses.reduce((sum, { trip, minor }) => sum + (isCounted(trip) ? (minor ?? 0) : 0), 0),
      isCarried: rule.carryOver === "yes",
    })),
  );
  return judged.map(({ year, rule, expenses }, place) => ({
    ...judgeBudget(expenses, limits[place] ?? rule.amount),
    rule,
    year,
  }));
}
