import { homeCountry } from "~/shared/countries";
import { countryCodes } from "~/shared/country-codes";
import { countriesOf } from "~/shared/country-groups";
import type { PeriodFacts } from "./facts";
import { indexFacts } from "./facts-index";
import {
  type ClosingRule,
  isClosing,
  openMonths,
  openYears,
  speaksOfAllTrips,
  yearsInPeriod,
} from "./open-months";
import { speaksOfCommittee } from "./rule-scope";
import { committeeKinds, type Rule, type RuleKind, type RuleOf } from "./rule-sets";

/** Rules that no committee could keep together, by the key of their refusal; none of them can be left out. */
export interface Contradiction {
  key:
    | "rules.minimumAboveMaximum"
    | "rules.noOpenMonth"
    | "rules.nowhereToGo"
    | "rules.excludeEachOther"
    | "rules.noDestinations";
  rules: readonly Rule[];
}

type Minimum = RuleOf<"minimumTrips">;

/**
 * Every contradiction, each told once, whatever the strengths: a 'should' that nobody could follow is none. The rules
 * are looked at for each kind of committee and for each committee of the period, as if it lasted all of it.
 */
export function findContradictions(rules: readonly Rule[], facts?: PeriodFacts): Contradiction[] {
  const index = facts && indexFacts(facts);
  const subjects = [
    ...committeeKinds.map((kind) => rules.filter((rule) => rule.appliesTo.includes(kind))),
    ...(index?.facts.committees ?? []).map((committee) =>
      rules.filter((rule) => index && speaksOfCommittee(rule, committee, index)),
    ),
  ];
  const found = [...withoutDestinations(rules), ...subjects.flatMap(contradictionsOfSubject)];
  return [...new Map(found.map((each) => [identityOf(each), each])).values()].filter(
    ({ rules }, _place, all) => !all.some((other) => isPartOf(other.rules, rules)),
  );
}

function isPartOf(some: readonly Rule[], all: readonly Rule[]): boolean {
  return some.length < all.length && some.every((rule) => all.includes(rule));
}

function identityOf({ key, rules }: Contradiction): string {
  return [key, ...rules.map((rule) => rule.key)].join(" ");
}

function contradictionsOfSubject(rules: readonly Rule[]): Contradiction[] {
  const minima = only(rules, "minimumTrips");
  const closings = rules.filter(isClosing);
  return [
    ...minima.flatMap((minimum) => [
      ...aboveMaximum(minimum, only(rules, "maximumTrips"), closings),
      ...withoutOpenMonth(minimum, closings),
      ...nowhereToGo(minimum, only(rules, "destinations")),
      ...excludedFromEachYear(minimum, minima, only(rules, "excludedBy")),
    ]),
    ...only(rules, "heldEarly").flatMap((early) => neverEarly(early, closings)),
  ];
}

function only<K extends RuleKind>(rules: readonly Rule[], kind: K): RuleOf<K>[] {
  return rules.filter((rule): rule is Rule & RuleOf<K> => rule.kind === kind);
}

/** A minimum asks for more trips than a maximum leaves it, in the period or in the years that are open. */
function aboveMaximum(
  minimum: Minimum,
  maxima: readonly RuleOf<"maximumTrips">[],
  closings: readonly ClosingRule[],
): Contradiction[] {
  const closed = closings.filter((rule) => speaksOfAllTrips(rule, minimum));
  return maxima
    .filter((maximum) => speaksOfAllTrips(maximum, minimum))
    .flatMap((maximum): Contradiction[] => {
      const isTooMany = (years: number) =>
        required(minimum) > maximum.count * (maximum.per === "year" ? years : 1);
      const isAbove = minimum.per === maximum.per ? minimum.count > maximum.count : isTooMany(yearsInPeriod);
      if (isAbove) return [{ key: "rules.minimumAboveMaximum", rules: [minimum, maximum] }];
      const left = (without: readonly ClosingRule[]) => isTooMany(openYears(without).size);
      return minimum.per === "period" && left(closed) && openYears(closed).size > 0
        ? [{ key: "rules.minimumAboveMaximum", rules: [minimum, maximum, ...fewest(closed, left)] }]
        : [];
    });
}

/** The trips that a minimum asks for in the whole period. */
const required = ({ count, per }: Minimum) => (per === "year" ? count * yearsInPeriod : count);

function withoutOpenMonth(minimum: Minimum, closings: readonly ClosingRule[]): Contradiction[] {
  const closed = closings.filter((rule) => speaksOfAllTrips(rule, minimum));
  const leavesTooLittle = (rules: readonly ClosingRule[]) =>
    minimum.per === "year" ? openYears(rules).size < yearsInPeriod : openMonths(rules).length === 0;
  return leavesTooLittle(closed)
    ? [{ key: "rules.noOpenMonth", rules: [minimum, ...fewest(closed, leavesTooLittle)] }]
    : [];
}

/** A trip that has to be early, and never may be. */
function neverEarly(early: RuleOf<"heldEarly">, closings: readonly ClosingRule[]): Contradiction[] {
  const closed = closings.filter((rule) => rule.kind !== "heldEarly" && speaksOfAllTrips(rule, early));
  const leavesNone = (rules: readonly ClosingRule[]) => openMonths([early, ...rules]).length === 0;
  return leavesNone(closed) && !leavesNone([])
    ? [{ key: "rules.noOpenMonth", rules: [early, ...fewest(closed, leavesNone)] }]
    : [];
}

const abroad = countryCodes.filter((code) => code !== homeCountry);

function nowhereToGo(minimum: Minimum, destinations: readonly RuleOf<"destinations">[]): Contradiction[] {
  if (minimum.where !== "abroad") return [];
  const limits = destinations.filter((rule) => speaksOfAllTrips(rule, minimum));
  const leavesNone = (rules: readonly RuleOf<"destinations">[]) =>
    !abroad.some((country) =>
      rules.every(
        ({ groups, countries }) =>
          countries.includes(country) || groups.some((group) => countriesOf[group].has(country)),
      ),
    );
  return leavesNone(limits)
    ? [{ key: "rules.nowhereToGo", rules: [minimum, ...fewest(limits, leavesNone)] }]
    : [];
}

/** A trip at home and one abroad every year, where the one excludes the other. */
function excludedFromEachYear(
  minimum: Minimum,
  minima: readonly Minimum[],
  excluding: readonly RuleOf<"excludedBy">[],
): Contradiction[] {
  if (minimum.per !== "year" || minimum.where === "anywhere" || minimum.administrative) return [];
  return excluding
    .filter(({ cause, where }) => cause !== "council" && cause !== minimum.where && where !== cause)
    .flatMap((rule) =>
      minima
        .filter(({ per, where, administrative }) => per === "year" && where === rule.cause && !administrative)
        .map((other): Contradiction => ({ key: "rules.excludeEachOther", rules: [minimum, other, rule] })),
    );
}

/** Where no country at all is named, nothing is allowed: for trips at home alone, Denmark is named. */
function withoutDestinations(rules: readonly Rule[]): Contradiction[] {
  return only(rules, "destinations")
    .filter(({ groups, countries }) => groups.length + countries.length === 0)
    .map((rule) => ({ key: "rules.noDestinations", rules: [rule] }));
}

/** As few of the rules as still do it: what can be left out is left out. */
function fewest<R>(rules: readonly R[], stillDo: (left: readonly R[]) => boolean): R[] {
  return rules.reduce<R[]>(
    (kept, rule) => {
      const without = kept.filter((each) => each !== rule);
      return stillDo(without) ? without : kept;
    },
    [...rules],
  );
}
