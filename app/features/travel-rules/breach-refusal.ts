import { type Refused, refuse } from "~/shared/result";
import type { CommitteeFacts, PeriodFacts, TripFacts } from "./facts";
import { evidenceSentence, namesIn, ruleSentence, tripName } from "./finding-sentences";
import type { Finding } from "./findings";
import { waysOut } from "./ways-out";

/** The command that is refused, as far as its refusal depends on it. */
interface RefusedCommand {
  action: string;
  /** The trip it is about, so that the sentence can name the others. */
  tripId?: string;
}

/**
 * The refusal of a command that would newly breach a 'must': the rule in its own words, whom it concerns, what it
 * rests on, and the way out. One sentence for one rule; the others come to light once it is solved.
 */
export function breachRefusal(
  periods: readonly PeriodFacts[],
  breaches: readonly Finding[],
  { action, tripId }: RefusedCommand,
): Refused {
  const [first] = breaches;
  if (!first) throw new Error("A refusal needs a breach");
  const sameRule = breaches.filter((breach) => breach.ruleKey === first.ruleKey);
  const ways = waysOut(periods, [first, ...sameRule.slice(1)], tripId);
  const committees = named(
    periods.flatMap((facts) => facts.committees),
    sameRule.flatMap((breach) => breach.committeeId ?? []),
  ).map(({ name }) => name);
  const trips = periods.flatMap((facts) => facts.trips);
  if (isPlainMaximum(first)) {
    const counting = new Set(sameRule.flatMap((breach) => breach.tripIds).filter((id) => id !== tripId));
    const others = named(trips, [...counting]).sort((a, b) => (a.reference < b.reference ? -1 : 1));
    return refuse("rule.maximumTrips", {
      action,
      committees: committees.sort((a, b) => a.localeCompare(b, "da")),
      titles: others.map(({ title }) => title),
      references: others.map(({ reference }) => reference),
      states: others.map(({ state }) => state),
      allowed: first.rule.count,
      waysOut: ways,
      citation: first.citation,
    });
  }
  const names = namesIn({ trips, committees: [] });
  return refuse("rule.breached", {
    action,
    subjects: [
      ...committees,
      ...named(
        trips,
        sameRule.flatMap((breach) => breach.tripId ?? []),
      ).map(tripName),
    ],
    ...(first.year !== null && { year: first.year }),
    rule: ruleSentence(first.rule),
    evidence: evidenceSentence({ ...first, year: null }, names),
    waysOut: ways,
    citation: first.citation,
  });
}

/** Said in its own words, since it names the trips that take the places. */
function isPlainMaximum(
  finding: Finding,
): finding is Finding & { rule: Extract<Finding["rule"], { kind: "maximumTrips" }> } {
  const { rule } = finding;
  return rule.kind === "maximumTrips" && rule.per === "period" && rule.where === "anywhere";
}

function named<T extends CommitteeFacts | TripFacts>(all: readonly T[], ids: readonly string[]): T[] {
  return all.filter(({ id }) => ids.includes(id));
}
