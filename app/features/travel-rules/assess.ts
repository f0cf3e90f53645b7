import type { IsoDate } from "~/shared/dates";
import { withAllowances } from "./allowances";
import type { CommitteeFacts, PeriodFacts, TripFacts } from "./facts";
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

const wholePeriod: Subject = { committeeId: null, tripId: null, binding: true };

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
        .map((judged) => findingOf(judged.rule as Rule, judged, wholePeriod));
    }
    return committees.flatMap((committee) => {
      const subject = { committeeId: committee.id, tripId: null, binding: true };
      const ruleOn = (day: IsoDate) => {
        const rule = ruleOf(ruleSetOn(ruleSets, day), key);
        return rule && speaksOfCommittee(rule, committee, index) ? rule : null;
      };
      return definition
        .judge({ key, ruleOn, committee, index, today })
        .map((judged) => findingOf(judged.rule as Rule, judged, subject));
    });
  });
}

/** Each trip is judged by the version that its state asks for: its approval's, or today's while it is planned. */
function findingsOfTrips(index: FactsIndex, today: IsoDate): Finding[] {
  const found: Finding[] = [];
  for (const trip of index.facts.trips)
    for (const finding of findingsOfTrip(trip, index, today)) found.push(finding);
  return found;
}

/** What the rules about trips say of one, which need not be among the facts. */
export function findingsOfTrip(trip: TripFacts, index: FactsIndex, today: IsoDate): Finding[] {
  const ruleSet = ruleSetOn(index.facts.ruleSets, judgedOn(trip, today));
  const committees = trip.committeeIds.flatMap((id) => index.committees.get(id) ?? []);
  const subject = { committeeId: null, tripId: trip.id, binding: isCounted(trip) };
  const found: Finding[] = [];
  for (const [rule, definition] of rulesAboutTrips(ruleSet)) {
    if (!speaksOfAny(rule, committees, index)) continue;
    const judged = judgeTrip(rule, definition, trip, index, today);
    if (judged) found.push(findingOf(rule, judged, subject));
  }
  return found;
}

function speaksOfAny(rule: Rule, committees: readonly CommitteeFacts[], index: FactsIndex): boolean {
  for (const committee of committees) if (speaksOfCommittee(rule, committee, index)) return true;
  return false;
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

interface Subject {
  committeeId: string | null;
  tripId: string | null;
  binding: boolean;
}

/** Thousands are made of one period: each field is written out, since copying costs more than judging. */
function findingOf(rule: Rule, judged: Judgement, { committeeId, tripId, binding }: Subject): Finding {
  return {
    ruleKey: rule.key,
    ruleKind: rule.kind,
    rule,
    strength: rule.strength,
    citation: rule.citation,
    outcome: judged.outcome,
    committeeId,
    tripId,
    binding,
    year: judged.year ?? null,
    evidence: { key: `${rule.kind}.${judged.evidence}`, params: judged.params ?? noParams },
    tripIds: judged.tripIds ?? noTrips,
    overBy: judged.overBy ?? 0,
    dueOn: judged.dueOn ?? null,
    allowedBy: judged.allowedBy ?? null,
    inherited: false,
  };
}

const noParams = {};
const noTrips: readonly string[] = [];
