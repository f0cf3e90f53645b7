import type { PeriodFacts } from "~/features/travel-rules/facts";
import type { IsoDate } from "~/shared/dates";

/** The period that today lies in; else the last one begun, else the first to come. */
export function presentPeriod<T extends { facts: PeriodFacts }>(
  newestFirst: readonly T[],
  today: IsoDate,
): T | null {
  const year = Number(today.slice(0, 4));
  return newestFirst.find(({ facts }) => facts.period.firstYear <= year) ?? newestFirst.at(-1) ?? null;
}
