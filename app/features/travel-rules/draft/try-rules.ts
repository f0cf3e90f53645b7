import type { IsoDate } from "~/shared/dates";
import { assess } from "../assess";
import type { PeriodFacts, TripFacts } from "../facts";
import type { Finding, Outcome } from "../findings";
import { type Rule, type RuleSet, ruleSetOn } from "../rule-sets";
import { isCancelled, isCounted, judgedOn } from "../trip-progress";

/** What the rules of today and those of the draft say of one thing; null where no rule speaks of it. */
export interface Shift {
  before: Finding | null;
  after: Finding | null;
  /** Another outcome, the same breach further from or nearer to its limit. */
  kind: "switches" | "further" | "nearer";
}

/** What the draft changes for a trip, a committee or the whole period. */
export interface TriedSubject {
  shifts: readonly Shift[];
  /** What rules that are new in the draft find in order, and what they wait for. */
  fresh: Readonly<Record<"met" | "pending", number>>;
}

export interface TriedTrip extends TriedSubject {
  trip: TripFacts;
  /** The version under which the trip was approved, where that version goes on judging it. */
  approvedUnder: number | null;
}

export interface Tried {
  trips: readonly TriedTrip[];
  committees: readonly (TriedSubject & { committeeId: string })[];
  period: TriedSubject;
}

/**
 * What would be judged otherwise if these rules were the next version, in force from today. What is planned is judged
 * by the version of its day, so that a later date would only hide what is to come. Trips that are called off are left
 * out.
 */
export function tryRules(facts: PeriodFacts, rules: readonly Rule[], today: IsoDate): Tried {
  const draft = nextVersion(facts.ruleSets, rules, today);
  const now = assess(facts, today);
  const then = assess({ ...facts, ruleSets: [...facts.ruleSets, draft] }, today);
  const about = (isMeant: (finding: Finding) => boolean): TriedSubject =>
    compare(now.filter(isMeant), then.filter(isMeant));
  return {
    trips: facts.trips
      .filter((trip) => !isCancelled(trip) && trip.state !== "rejected")
      .map((trip) => ({
        trip,
        approvedUnder: approvedUnder(facts, trip, today),
        ...about(({ tripId }) => tripId === trip.id),
      })),
    committees: facts.committees.map(({ id }) => ({
      committeeId: id,
      ...about(({ committeeId }) => committeeId === id),
    })),
    period: about(({ tripId, committeeId }) => tripId === null && committeeId === null),
  };
}

function nextVersion(ruleSets: readonly RuleSet[], rules: readonly Rule[], today: IsoDate): RuleSet {
  const number = Math.max(0, ...ruleSets.map((each) => each.number)) + 1;
  return { number, rules, adoptedOn: today, adoptedBy: "", inForceFrom: today, link: "", note: "" };
}

function approvedUnder({ ruleSets }: PeriodFacts, trip: TripFacts, today: IsoDate): number | null {
  const on = judgedOn(trip, today);
  return isCounted(trip) && on < today ? (ruleSetOn(ruleSets, on)?.number ?? null) : null;
}

function compare(now: readonly Finding[], then: readonly Finding[]): TriedSubject {
  const before = new Map(now.map((finding) => [subjectOf(finding), finding]));
  const after = new Map(then.map((finding) => [subjectOf(finding), finding]));
  const subjects = [...new Set([...before.keys(), ...after.keys()])];
  const pairs = subjects.map((each) => ({
    before: before.get(each) ?? null,
    after: after.get(each) ?? null,
  }));
  const fresh = (outcome: Outcome) =>
    pairs.filter((pair) => pair.before === null && pair.after?.outcome === outcome).length;
  return {
    shifts: pairs.flatMap((pair) => {
      const kind = shiftOf(pair);
      return kind ? [{ ...pair, kind }] : [];
    }),
    fresh: { met: fresh("met"), pending: fresh("pending") },
  };
}

/** A finding that appears or goes away tells something only where it asks for something. */
function shiftOf({ before, after }: Omit<Shift, "kind">): Shift["kind"] | null {
  if (before === null || after === null) return asksForSomething(before ?? after) ? "switches" : null;
  if (before.outcome !== after.outcome) return "switches";
  if (after.outcome !== "breached" || before.overBy === after.overBy) return null;
  return after.overBy > before.overBy ? "further" : "nearer";
}

function asksForSomething(finding: Finding | null): boolean {
  return finding !== null && !["met", "pending", "not_applicable"].includes(finding.outcome);
}

const subjectOf = ({ ruleKey, committeeId, tripId, year }: Finding) =>
  [ruleKey, committeeId, tripId, year].join("|");
