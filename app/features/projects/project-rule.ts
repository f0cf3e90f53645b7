import type { IsoDate } from "~/shared/dates";
import type { Money } from "~/shared/money";

export const ruleStrengths = ["must", "should"] as const;
export const ruleMeasures = ["budget", "own_contribution"] as const;
export type RuleMeasure = (typeof ruleMeasures)[number];

/** The municipality's rule on larger projects: which those are, and that they need a political decision. */
export interface ProjectRule {
  id: string;
  startsOn: IsoDate;
  /** Null where the source does not say it. */
  adoptedOn: IsoDate | null;
  adoptedBy: string;
  strength: (typeof ruleStrengths)[number];
  /** What is measured against the amounts. */
  measure: RuleMeasure;
  /** From which amount a project is larger, one for each currency; none where the municipality names none. */
  amounts: readonly Money[];
  wording: string;
  link: string;
  version: number;
}

/** The rule that holds on a day: the one that began last. */
export function ruleInForce<R extends Pick<ProjectRule, "startsOn">>(
  rules: readonly R[],
  day: IsoDate,
): R | null {
  const begun = rules.filter(({ startsOn }) => startsOn <= day);
  return begun.sort((one, other) => other.startsOn.localeCompare(one.startsOn))[0] ?? null;
}
