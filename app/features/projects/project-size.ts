import { formatMoney } from "~/shared/money";
import type { RefusalParams } from "~/shared/result";
import type { ProjectRule, RuleMeasure } from "./project-rule";

export type SizeMark = "larger" | "smaller";

/** What the size of a project is judged by. */
export interface Sized {
  currency: string;
  budgetMinor: number | null;
  ownMinor: number | null;
  /** What somebody has said of its size, where the amounts cannot. */
  sizeMark: SizeMark | null;
  sizeReason: string;
}

export type SizeReasonKey =
  | "atOrAbove"
  | "below"
  | "marked"
  | "noAmountInRule"
  | "noAmountInCurrency"
  | "amountNotKnown";

export interface SizeJudgement {
  size: "larger" | "smaller" | "unknown";
  reason: { key: SizeReasonKey; params: RefusalParams };
}

/** Whether the rule counts the project as larger: by its amount, else by the mark, else it is not known. */
export function sizeOf(project: Sized, rule: ProjectRule): SizeJudgement {
  const { currency, sizeMark, sizeReason } = project;
  const minor = measured(project, rule.measure);
  const threshold = rule.amounts.find((amount) => amount.currency === currency);
  if (minor !== null && threshold) {
    const isLarger = minor >= threshold.minor;
    const params = {
      measure: rule.measure,
      amount: formatMoney({ minor, currency }),
      threshold: formatMoney(threshold),
    };
    return {
      size: isLarger ? "larger" : "smaller",
      reason: { key: isLarger ? "atOrAbove" : "below", params },
    };
  }
  if (sizeMark) return { size: sizeMark, reason: { key: "marked", params: { reason: sizeReason } } };
  return {
    size: "unknown",
    reason: { key: unknownBecause(rule, currency), params: { measure: rule.measure, currency } },
  };
}

/** Whether the amounts alone say the size, so that no mark is needed. */
export function amountsTell(project: Sized, rule: ProjectRule): boolean {
  return sizeOf({ ...project, sizeMark: null }, rule).size !== "unknown";
}

function measured({ budgetMinor, ownMinor }: Sized, measure: RuleMeasure): number | null {
  return measure === "budget" ? budgetMinor : ownMinor;
}

function unknownBecause({ amounts }: ProjectRule, currency: string): SizeReasonKey {
  if (amounts.length === 0) return "noAmountInRule";
  return amounts.some((amount) => amount.currency === currency) ? "amountNotKnown" : "noAmountInCurrency";
}
