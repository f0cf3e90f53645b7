import { capitalise, numberWord, plural } from "~/shared/words";
import type { TripFacts } from "../facts";
import { speaksOfTrip } from "../rule-scope";
import type { RuleOf } from "../rule-sets";
import { isPlanned, yearOf } from "../trip-progress";
import { inOrderOfApproval, withDispensations } from "./counting";
import { callOff, moveYear, takeOff } from "./impasse";
import { type CommitteeQuestion, defineKind, type RuledJudgement } from "./kind";
import { perPeriodOrYear, type Span } from "./span";

declare module "../rule-sets" {
  interface RuleParameters {
    /** Each committee holds at most so many trips in the period, or in each calendar year. */
    maximumTrips: { count: number; per: Span };
  }
}

/**
 * Approved and held trips count, in the order of their approval, each against the version in force at its own
 * approval; a trip with a dispensation of its own takes no place. What is only planned puts the rule at risk.
 */
export const maximumTrips = defineKind<"maximumTrips">({
  kind: "maximumTrips",
  group: "numberAndTime",
  subject: "committee",
  dispensedByTrip: true,
  parameters: {
    count: { type: "whole", min: 0, max: 50, usual: 1 },
    per: perPeriodOrYear,
  },
  judge: (question) => withDispensations(question, question.index.tripsOf(question.committee.id), judge),
  texts: {
    da: {
      name: "Højeste antal studieture",
      template: "Hvert udvalg holder højst {count} {where} i {per}",
      sentence: ({ count }) => (count === 0 ? "Udvalgene holder ingen studieture {where} i {per}" : null),
      units: { count: ["studietur", "studieture"] },
      options: { per: { period: "valgperioden", year: "kalenderåret" } },
      wayOut: ({ per }, impasse) => [
        ...takeOff(impasse),
        ...(per === "year" ? moveYear(impasse) : []),
        ...callOff(impasse),
      ],
      evidence: {
        within: (found) =>
          found.number("count") === 0
            ? "Ingen tur er godkendt endnu."
            : `Godkendt eller holdt: ${found.trips()}.`,
        notRecorded: (found) =>
          `Det er ikke registreret, hvor eller hvornår turen er, så den kan ikke tælles: ${found.trips("unknown")}.`,
        wouldExceed: (found) => {
          const count = found.number("count") + found.number("planned");
          const trips = `${numberWord(count)} ${plural(count, "studietur", "studieture")}`;
          return `Med det, der er planlagt, bliver det ${trips}: ${found.trips()}.`;
        },
        exceeded: (found) => {
          const count = found.number("count");
          return `${capitalise(numberWord(count))} ${plural(count, "tur", "ture")} er godkendt eller holdt: ${found.trips()}.`;
        },
      },
    },
  },
});

interface Counted {
  trip: TripFacts;
  rule: RuleOf<"maximumTrips">;
  /** The year that is counted by itself; null for the whole period. */
  year: number | null;
}

function judge(
  { ruleOn, committee, index, today }: CommitteeQuestion<"maximumTrips">,
  trips: readonly TripFacts[],
): RuledJudgement<"maximumTrips">[] {
  const order = inOrderOfApproval(trips, committee, today);
  const now = ruleOn(today);
  const over = new Map<number | null, { rule: Counted["rule"]; ids: Set<string>; overBy: number }>();
  for (const [place, { trip, on }] of order.entries()) {
    const rule = ruleOn(on);
    const year = rule?.per === "year" ? yearOf(trip) : null;
    if (!rule || !isIn(rule, year)(trip)) continue;
    const sofar = order.slice(0, place + 1).filter((each) => isIn(rule, year)(each.trip));
    if (sofar.length <= rule.count) continue;
    const ids = over.get(year)?.ids ?? new Set();
    for (const each of sofar) ids.add(each.trip.id);
    over.set(year, { rule, ids, overBy: sofar.length - rule.count });
  }
  const exceeded = [...over].map(([year, { rule, ids, overBy }]) => {
    const tripIds = order.map(({ trip }) => trip.id).filter((id) => ids.has(id));
    const params = { count: tripIds.length, limit: rule.count, trips: tripIds };
    return {
      rule,
      outcome: "breached" as const,
      evidence: "exceeded",
      params,
      tripIds,
      overBy,
      ...inYear(year),
    };
  });
  if (!now) return exceeded;
  const counted = order.map(({ trip }) => trip);
  const planned = trips.filter(isPlanned);
  const spans = now.per === "period" ? [null] : yearsWithTrips([...counted, ...planned], index.facts.period);
  const standing = spans
    .filter((year) => !over.has(year))
    .map((year) => judgeSpan({ rule: now, year }, counted, planned));
  return [...exceeded, ...standing];
}

function judgeSpan(
  { rule, year }: Omit<Counted, "trip">,
  counted: readonly TripFacts[],
  planned: readonly TripFacts[],
): RuledJudgement<"maximumTrips"> {
  const ids = counted.filter(isIn(rule, year)).map(({ id }) => id);
  const more = planned.filter(isIn(rule, year)).map(({ id }) => id);
  const unknown = counted.filter((trip) => mayBeIn(rule, year, trip)).map(({ id }) => id);
  const params = { count: ids.length, limit: rule.count, planned: more.length, trips: ids };
  const now = { rule, ...inYear(year) };
  if (more.length > 0 && ids.length + more.length > rule.count)
    return {
      ...now,
      outcome: "at_risk",
      evidence: "wouldExceed",
      params: { ...params, trips: [...ids, ...more] },
    };
  return unknown.length > 0 && ids.length + unknown.length > rule.count
    ? { ...now, outcome: "pending", evidence: "notRecorded", params: { ...params, unknown } }
    : { ...now, outcome: "met", evidence: "within", params };
}

const inYear = (year: number | null) => (year === null ? {} : { year });

const isIn = (rule: Counted["rule"], year: number | null) => (trip: TripFacts) =>
  speaksOfTrip(rule, trip) === "yes" && (year === null || yearOf(trip) === year);

/** Whether only what is not recorded of the trip keeps it from being counted. */
function mayBeIn(rule: Counted["rule"], year: number | null, trip: TripFacts): boolean {
  const [speaks, own] = [speaksOfTrip(rule, trip), yearOf(trip)];
  return !isIn(rule, year)(trip) && speaks !== "no" && (year === null || own === null || own === year);
}

function yearsWithTrips(trips: readonly TripFacts[], period: { firstYear: number }): number[] {
  const years = new Set(trips.flatMap((trip) => yearOf(trip) ?? []));
  return years.size === 0 ? [period.firstYear] : [...years].sort();
}
