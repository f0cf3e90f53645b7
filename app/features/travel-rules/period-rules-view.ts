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

/** A period's rules as their page shows them. */
export interface PeriodRulesView {
  slug: string;
  isClosed: boolean;
  inForce: RuleSetView | null;
  /** Newest first. */
  versions: readonly RuleSetView[];
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
    versions: [...facts.ruleSets].sort((a, b) => b.number - a.number).map(shown),
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
