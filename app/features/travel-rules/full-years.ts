import type { IsoDate } from "~/shared/dates";
import { dispensationsInForce } from "./allowances";
import type { CommitteeFacts, TripFacts } from "./facts";
import type { FactsIndex } from "./facts-index";
import { yearsOf } from "./kinds/span";
import { speaksOfCommittee, speaksOfTrip } from "./rule-scope";
import { type Rule, type RuleOf, ruleSetOn, type Strength, type TripPlace } from "./rule-sets";
import { isCounted, yearOf } from "./trip-progress";

/** A calendar year in which a rule leaves a committee no place for one trip more. */
export interface FullYear {
  ruleKey: string;
  year: number;
  strength: Strength;
  /** Which trips there is no place for. */
  where: TripPlace;
}

type YearlyMaximum = RuleOf<"maximumTrips">;

/**
 * The years from today's on in which the committee's approved and held trips, but for one that is left out, take all
 * that a maximum per calendar year allows. The rules in force today decide, as they would over a new trip.
 */
export function fullYears(
  committee: CommitteeFacts,
  index: FactsIndex,
  today: IsoDate,
  leftOut: TripFacts | null,
): FullYear[] {
  const trips = index.tripsOf(committee.id).filter((trip) => isCounted(trip) && trip !== leftOut);
  const years = yearsOf(index.facts.period, committee).filter((year) => `${year}-12-31` >= today);
  return yearlyMaxima(committee, index, today).flatMap((rule) => {
    const dispensed = dispensationsInForce(index.facts, rule.key, today);
    const taking = trips.filter(
      (trip) => speaksOfTrip(rule, trip) === "yes" && !dispensed.some(({ tripId }) => tripId === trip.id),
    );
    return years
      .filter((year) => taking.filter((trip) => yearOf(trip) === year).length >= rule.count)
      .map((year) => ({ ruleKey: rule.key, year, strength: rule.strength, where: rule.where }));
  });
}

/** The maxima per calendar year that speak of the committee and that nothing dispenses all of it from. */
function yearlyMaxima(committee: CommitteeFacts, index: FactsIndex, today: IsoDate): YearlyMaximum[] {
  const rules: readonly Rule[] = ruleSetOn(index.facts.ruleSets, today)?.rules ?? [];
  return rules.flatMap((rule) => {
    if (rule.kind !== "maximumTrips" || rule.per !== "year") return [];
    if (!speaksOfCommittee(rule, committee, index)) return [];
    const isDispensed = dispensationsInForce(index.facts, rule.key, today).some(
      ({ tripId, committeeId }) => tripId === null && (committeeId === null || committeeId === committee.id),
    );
    return isDispensed ? [] : [rule];
  });
}
