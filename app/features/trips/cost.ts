import { type CostCategory, costCategories } from "~/features/publications/snapshots/programme";

/** Minor units of the trip's currency; null where the amount is not known, which is not zero. */
export type KnownMinor = number | null;

export interface CostLine {
  id: string;
  category: CostCategory;
  description: string;
  estimatedMinor: KnownMinor;
  provisionalMinor: KnownMinor;
  finalMinor: KnownMinor;
}

/** What a line cost as far as it is known: the final amount, else the provisional one. */
export function accountOf(line: CostLine): { minor: KnownMinor; is: "final" | "provisional" | "not_known" } {
  if (line.finalMinor !== null) return { minor: line.finalMinor, is: "final" };
  if (line.provisionalMinor !== null) return { minor: line.provisionalMinor, is: "provisional" };
  return { minor: null, is: "not_known" };
}

/** Account minus estimate; null unless both are known. */
export function differenceOf(line: CostLine): KnownMinor {
  const { minor } = accountOf(line);
  return minor === null || line.estimatedMinor === null ? null : minor - line.estimatedMinor;
}

export interface StageTotal {
  /** Null when an amount is missing, or there is no line at all. */
  minor: KnownMinor;
  /** The sum of what is known; null when nothing is. */
  knownMinor: KnownMinor;
  /** How many lines lack the amount. */
  missing: number;
}

export interface CostTotals {
  /** Of what was budgeted for: a line that only the account knows was not. */
  estimated: StageTotal;
  /** Final where a provisional amount was never written. */
  provisional: StageTotal;
  final: StageTotal;
  /** Final, else provisional. */
  account: StageTotal;
  /** Account minus estimate; null unless both totals are known. */
  differenceMinor: KnownMinor;
}

export function costTotals(lines: readonly CostLine[]): CostTotals {
  const estimated = totalOf(lines.filter(wasBudgeted).map((line) => line.estimatedMinor));
  const account = totalOf(lines.map((line) => accountOf(line).minor));
  return {
    estimated,
    provisional: totalOf(lines.map((line) => line.provisionalMinor ?? line.finalMinor)),
    final: totalOf(lines.map((line) => line.finalMinor)),
    account,
    differenceMinor:
      account.minor === null || estimated.minor === null ? null : account.minor - estimated.minor,
  };
}

function wasBudgeted(line: CostLine): boolean {
  return line.estimatedMinor !== null || accountOf(line).minor === null;
}

function totalOf(amounts: readonly KnownMinor[]): StageTotal {
  const known = amounts.filter((amount) => amount !== null);
  const knownMinor = known.length > 0 ? known.reduce((sum, amount) => sum + amount, 0) : null;
  const missing = amounts.length - known.length;
  return { minor: missing === 0 ? knownMinor : null, knownMinor, missing };
}

export interface CategoryCosts<L extends CostLine> {
  category: CostCategory;
  lines: readonly L[];
  totals: CostTotals;
}

/** The lines by category, in the categories' own order; a category without lines is left out. */
export function costsByCategory<L extends CostLine>(lines: readonly L[]): CategoryCosts<L>[] {
  return costCategories
    .map((category) => lines.filter((line) => line.category === category))
    .flatMap((own) => {
      const [first] = own;
      return first ? [{ category: first.category, lines: own, totals: costTotals(own) }] : [];
    });
}

/** The figure that shares are made of: the account once every line is known, until then the budget. */
export function standingTotal(totals: CostTotals): {
  minor: KnownMinor;
  is: "account" | "budget" | "not_known";
} {
  if (totals.account.minor !== null) return { minor: totals.account.minor, is: "account" };
  if (totals.estimated.minor !== null) return { minor: totals.estimated.minor, is: "budget" };
  return { minor: null, is: "not_known" };
}

/** Whether the budget has grown: amounts that were not known count as growth when they become so. */
export function budgetIsRaised(before: readonly CostLine[], after: readonly CostLine[]): boolean {
  const sum = (lines: readonly CostLine[]) => costTotals(lines).estimated.knownMinor ?? 0;
  return sum(after) > sum(before);
}
