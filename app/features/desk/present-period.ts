import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { IsoDate } from "~/shared/dates";

/** The period that the day lies in; undefined where none is recorded, or it is closed. */
export function presentPeriod(periods: readonly PeriodFacts[], today: IsoDate): PeriodFacts | undefined {
  const year = Number(today.slice(0, 4));
  return periods.find(({ period }) => period.firstYear <= year && year <= period.lastYear);
}
