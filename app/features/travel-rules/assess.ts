import type { IsoDate } from "~/shared/dates";
import { withAllowances } from "./allowances";
import type { PeriodFacts, TripFacts } from "./facts";
import { type FactsIndex, indexFacts } from "./facts-index";
import type { Finding } from "./findings";
import { ruleKinds } from "./kinds";
import type { Judgement, RuleKindDefinition } from "./kinds/kind";
import { speaksOfCommittee, speaksOfTrip } from "./rule-scope";
import { type Rule, type RuleKind, type RuleSet, ruleOf, ruleSetOn } from "./rule-sets";
import { isCancelled, isCounted, judgedOn, stageOf } from "./trip-progress";

/** What every rule of the period says of each committee and trip that it touches; nothing where no rules stand. */
export function assess(facts: PeriodFacts, today: IsoDate): Finding[] {
  return assessIndexed(indexFacts(facts), today);
}

export function assessIndexed(index: FactsIndex, today: IsoDate): Finding[] {
  const found = [...lastingFindings(index, today), ...findingsOfTrips(index, today)];
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

const definitionOf = (kind: RuleKind) => ruleKinds[kind] as RuleKindDefinition;

/** Rules that judge what builds up over the period are asked once, through all versions that they stand in. */
function lastingFindings(index: FactsIndex, today: IsoDate): Finding[] {
  const kinds = new Map(
    index.facts.ruleSets.flatMap(({ rules }) => rules.map((rule) => [rule.key, rule.kind] as const)),
  );
  return [...kinds].flatMap(([key, kind]) => {
    const definition = definitionOf(kind);
    if (definition.subject === "trip") return [];
    const { ruleSets, committees } = index.facts;
    if (definition.subject === "period") {
      const ruleOn = (day: IsoDate) => ruleOf(ruleSetOn(ruleSets, day), key);
      return definition
        .judge({ key, ruleOn, index, today })
        .map(({ rule, ...judged }) => findingOf(rule as Rule, judged, {}));
    }
    return committees.flatMap((committee) => {
      const ruleOn = (day: IsoDate) => {
        const rule = ruleOf(ruleSetOn(ruleSets, day), key);
        return rule && speaksOfCommittee(rule, committee, index) ? rule : null;
      };
      return definition
        .judge({ key, ruleOn, committee, index, today })
        .map(({ rule, ...judged }) => findingOf(rule as Rule, judged, { committeeId: committee.id }));
    });
  });
}

/** Each trip is judged by the version that its state asks for: its approval's, or today's while it is planned. */
function findingsOfTrips(index: FactsIndex, today: IsoDate): Finding[] {
  return index.facts.trips.flatMap((trip) => findingsOfTrip(trip, index, today));
}

/** What the rules about trips say of one, which need not be among the facts. */
export function findingsOfTrip(trip: TripFacts, index: FactsIndex, today: IsoDate): Finding[] {
  const { ruleSets } = index.facts;
  const ruleSet = ruleSetOn(ruleSets, judgedOn(trip, today));
  const committees = trip.committeeIds.flatMap((id) => index.committees.get(id) ?? []);
  return rulesAboutTrips(ruleSet).flatMap(([rule, definition]) => {
    if (!committees.some((committee) => speaksOfCommittee(rule, committee, index))) return [];
    const judged = judgeTrip(rule, definition, trip, index, today);
    return judged ? [findingOf(rule, judged, { tripId: trip.id, binding: isCounted(trip) })] : [];
  });
}

function judgeTrip(
  rule: Rule,
  definition: AboutTrips,
  trip: TripFacts,
  index: FactsIndex,
  today: IsoDate,
): Judgement | null {
  if (trip.kind === "administrative" && !rule.administrative)
    return { outcome: "not_applicable", evidence: "administrative" };
  if (isCancelled(trip) || trip.state === "rejected")
    return { outcome: "not_applicable", evidence: "notHeld" };
  const speaks = speaksOfTrip(rule, trip);
  if (speaks === "no") return null;
  if (speaks === "unknown") return { outcome: "pending", evidence: "destinationNotRecorded" };
  return definition.judge({ rule, trip, index, today });
}

type AboutTrips = Extract<RuleKindDefinition, { subject: "trip" }>;

const aboutTrips = new WeakMap<RuleSet, [Rule, AboutTrips][]>();

function rulesAboutTrips(ruleSet: RuleSet | null): readonly [Rule, AboutTrips][] {
  if (ruleSet === null) return [];
  const known = aboutTrips.get(ruleSet);
  if (known) return known;
  const rules = ruleSet.rules.flatMap((rule): [Rule, AboutTrips][] => {
    const definition = definitionOf(rule.kind);
    return definition.subject === "trip" ? [[rule, definition]] : [];
  });
  aboutTrips.set(ruleSet, rules);
  return rules;
}

function findingOf(
  rule: Rule,
  { outcome, evidence, params = {}, dueOn = null, tripIds = [], overBy = 0, year, allowedBy }: Judgement,
  subject: Partial<Pick<Finding, "committeeId" | "tripId" | "binding">>,
): Finding {
  const { key: ruleKey, kind: ruleKind, strength, citation } = rule;
  return {
    ruleKey,
    ruleKind,
    rule,
    strength,
    citation,
    outcome,
    committeeId: null,
    tripId: null,
    binding: true,
    ...subject,
    year: year ?? null,
    evidence: { key: `${ruleKind}.${evidence}`, params: { ...params, ...(dueOn && { dueOn }) } },
    tripIds,
    overBy,
    dueOn,
    allowedBy: allowedBy ?? null,
    inherited: false,
  };
}
