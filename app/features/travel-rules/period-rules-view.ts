import type { IsoDate } from "~/shared/dates";
import { assess } from "./assess";
import type { PeriodFacts } from "./facts";
import { ruleName, tripName } from "./finding-sentences";
import {
  type DispensationView,
  dispensationView,
  type ExplanationView,
  explanationView,
  type FindingView,
  findingViews,
} from "./finding-view";
import { type RuleChangeView, ruleChanges, ruleChangeView } from "./rule-changes";
import { type RuleSet, ruleSetOn } from "./rule-sets";
import { type RuleSetView, ruleSetView } from "./rule-view";

interface Listed {
  id: string;
  /** The rule, in a few words. */
  rule: string;
  committee: string | null;
  trip: string | null;
}

export interface ListedDispensation extends Listed {
  dispensation: DispensationView;
}

export interface ListedExplanation extends Listed {
  explanation: ExplanationView;
}

/** A version with what it changed in the one before; null for the first. */
export type VersionView = RuleSetView & { changes: readonly RuleChangeView[] | null };

/** A period's rules as their page shows them. */
export interface PeriodRulesView {
  slug: string;
  isClosed: boolean;
  inForce: RuleSetView | null;
  /** Newest first. */
  versions: readonly VersionView[];
  findings: readonly FindingView[];
  dispensations: readonly ListedDispensation[];
  explanations: readonly ListedExplanation[];
}

export function periodRulesView(facts: PeriodFacts, today: IsoDate): PeriodRulesView {
  const listed = listedIn(facts);
  const inForce = ruleSetOn(facts.ruleSets, today);
  const shown = (ruleSet: RuleSet) => ruleSetView(ruleSet, facts.committees);
  return {
    slug: facts.period.slug,
    isClosed: facts.period.closedAt !== null,
    inForce: inForce && shown(inForce),
    versions: [...facts.ruleSets]
      .sort((a, b) => b.number - a.number)
      .map((ruleSet) => ({ ...shown(ruleSet), changes: changesIn(facts, ruleSet) })),
    findings: findingViews(facts, assess(facts, today)),
    dispensations: facts.dispensations.map((given) => ({
      ...listed(given),
      dispensation: dispensationView(given),
    })),
    explanations: facts.explanations.map((given) => ({
      ...listed(given),
      explanation: explanationView(given),
    })),
  };
}

function changesIn({ ruleSets, committees }: PeriodFacts, { number, rules }: RuleSet) {
  const before = ruleSets.find((ruleSet) => ruleSet.number === number - 1);
  return before ? ruleChanges(before.rules, rules).map((change) => ruleChangeView(change, committees)) : null;
}

function listedIn(facts: PeriodFacts) {
  const committees = new Map(facts.committees.map(({ id, name }) => [id, name]));
  const trips = new Map(facts.trips.map((trip) => [trip.id, tripName(trip)]));
  return (given: {
    id: string;
    ruleKey: string;
    committeeId: string | null;
    tripId: string | null;
  }): Listed => ({
    id: given.id,
    rule: ruleName(facts, given.ruleKey),
    committee: committees.get(given.committeeId ?? "") ?? null,
    trip: trips.get(given.tripId ?? "") ?? null,
  });
}
