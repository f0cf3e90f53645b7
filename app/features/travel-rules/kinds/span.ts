import type { CommitteeFacts, PeriodFacts } from "../facts";
import type { ChoiceSpec } from "../parameters";

/** What a number or an amount is counted over. */
export type Span = "period" | "year";

export const perPeriodOrYear: ChoiceSpec = { type: "choice", options: ["period", "year"], usual: "period" };

/** The period's calendar years in which the committee exists. */
export function yearsOf(
  { firstYear, lastYear }: PeriodFacts["period"],
  { startsOn, endsOn }: Pick<CommitteeFacts, "startsOn" | "endsOn">,
): number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i).filter(
    (year) => startsOn <= `${year}-12-31` && endsOn >= `${year}-01-01`,
  );
}
