import type { IsoDate } from "~/shared/dates";
import { withAllowances } from "./allowances";
import type { PeriodFacts } from "./facts";
import { type FactsIndex, indexFacts } from "./facts-index";
import type { Finding } from "./findings";
import { ruleKinds } from "./kinds";
import { stageOf } from "./trip-progress";

/** What every rule of the period says of each committee and trip that it touches; nothing where no rules stand. */
export function assess(facts: PeriodFacts, today: IsoDate): Finding[] {
  return assessIndexed(indexFacts(facts), today);
}

export function assessIndexed(index: FactsIndex, today: IsoDate): Finding[] {
  const found = Object.values(ruleKinds).flatMap((kind) => kind.judge(index, today));
  return withAllowances(found, index, today);
}

/** What the rules say of one trip, and of its committees as far as it counts for them. */
export function tripFindings(facts: PeriodFacts, tripId: string, today: IsoDate): Finding[] {
  const index = indexFacts(facts);
  const trip = index.trips.get(tripId);
  if (!trip) return [];
  const counts = trip.kind === "political" && stageOf(trip, today) !== null;
  return assessIndexed(index, today).filter(
    (finding) =>
      finding.tripId === tripId ||
      (counts && finding.committeeId !== null && trip.committeeIds.includes(finding.committeeId)),
  );
}
