import type {
  CommitteeFacts,
  DispensationFacts,
  ExplanationFacts,
  InheritedBreachFacts,
  PeriodFacts,
  TripFacts,
} from "~/features/travel-rules/facts";
import type { Rule, RuleSet } from "~/features/travel-rules/rule-sets";

/** A scoreboard of format 1: three kinds of rule, told apart by kind alone, and no more of a trip than they asked. */
export interface FirstScoreboard
  extends Omit<
    PeriodFacts,
    "committees" | "trips" | "ruleSets" | "dispensations" | "explanations" | "inheritedBreaches"
  > {
  committees: readonly Omit<CommitteeFacts, "members">[];
  trips: readonly Omit<TripFacts, keyof typeof untold>[];
  ruleSets: readonly (Omit<RuleSet, "rules"> & { rules: readonly FirstRule[] })[];
  dispensations: readonly ByKind<DispensationFacts>[];
  explanations: readonly ByKind<ExplanationFacts>[];
  inheritedBreaches: readonly ByKind<Omit<InheritedBreachFacts, "year">>[];
}

type FirstRule = Pick<Rule, "strength" | "appliesTo" | "citation"> &
  ({ kind: "minimumTrips" | "maximumTrips"; count: number } | { kind: "evaluationDue"; days: number | null });

type ByKind<T> = Omit<T, "ruleKey"> & { ruleKind: FirstRule["kind"] };

/** What it did not tell of a trip. */
const untold = {
  countries: [],
  travellers: { politicians: [], officials: null, headcount: null },
  costs: { currency: "DKK", totalMinor: null, withoutAllowancesMinor: null, shares: [] },
  decisions: null,
  evaluationDecisions: null,
  legalBases: null,
  programme: null,
  evaluationSections: null,
  funding: null,
} satisfies Partial<TripFacts>;

/** The scoreboard in its present form; what it did not tell is not known. */
export function fromFirstScoreboard(first: FirstScoreboard): PeriodFacts {
  return {
    ...first,
    committees: first.committees.map((committee) => ({ ...committee, members: [] })),
    trips: first.trips.map((trip) => ({ ...trip, ...untold })),
    ruleSets: first.ruleSets.map((ruleSet) => ({ ...ruleSet, rules: ruleSet.rules.map(ruleOf) })),
    dispensations: first.dispensations.map(byKey),
    explanations: first.explanations.map(byKey),
    inheritedBreaches: first.inheritedBreaches.map((breach) => ({ ...byKey(breach), year: null })),
  };
}

/** The first rule of a kind has the kind for its key, so that what was said of the kind is said of it. */
function ruleOf(rule: FirstRule, place: number, rules: readonly FirstRule[]): Rule {
  const isFirst = rules.findIndex(({ kind }) => kind === rule.kind) === place;
  const common = {
    key: isFirst ? rule.kind : `${rule.kind}-${place + 1}`,
    strength: rule.strength,
    appliesTo: rule.appliesTo,
    committeeIds: [],
    where: "anywhere",
    administrative: false,
    citation: rule.citation,
  } as const;
  return rule.kind === "evaluationDue"
    ? { ...common, kind: rule.kind, count: rule.days, unit: "days" }
    : { ...common, kind: rule.kind, count: rule.count, per: "period" };
}

function byKey<T extends { ruleKind: FirstRule["kind"] }>({
  ruleKind,
  ...fact
}: T): Omit<T, "ruleKind"> & { ruleKey: string } {
  return { ...fact, ruleKey: ruleKind };
}
