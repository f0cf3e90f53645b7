import type {
  CommitteeFacts,
  DispensationFacts,
  ExplanationFacts,
  PeriodFacts,
  TripFacts,
} from "~/features/travel-rules/facts";
import { ruleKinds } from "~/features/travel-rules/kinds";
import { type ParameterSpec, usualValue } from "~/features/travel-rules/parameters";
import {
  committeeKinds,
  type Rule,
  type RuleKind,
  type RuleOf,
  type RuleParameters,
  type RuleSet,
} from "~/features/travel-rules/rule-sets";
import type { IsoDate } from "~/shared/dates";

/** Facts for tests of the rules, complete and plain; each test says only what matters to it. */
export const period2026 = { id: "p", slug: "2026-2029", firstYear: 2026, lastYear: 2029, closedAt: null };

export function periodFacts(given: Partial<PeriodFacts> = {}): PeriodFacts {
  return {
    period: period2026,
    committees: [],
    trips: [],
    ruleSets: [],
    dispensations: [],
    explanations: [],
    inheritedBreaches: [],
    ...given,
  };
}

export function committee(id: string, given: Partial<CommitteeFacts> = {}): CommitteeFacts {
  return {
    id,
    slug: id,
    name: `${id}-udvalget`,
    kind: "standing",
    startsOn: "2026-01-01",
    endsOn: "2029-12-31",
    predecessorIds: [],
    chair: null,
    members: [],
    ...given,
  };
}

export function trip(id: string, committeeIds: readonly string[], given: Partial<TripFacts> = {}): TripFacts {
  const startsOn = given.startsOn === undefined ? "2027-06-08" : given.startsOn;
  const wasApproved = ["approved", "held", "closed"].includes(given.state ?? "draft") || given.reapproving;
  return {
    id,
    reference: `2027-${id}`,
    title: `Tur ${id}`,
    kind: "political",
    state: "draft",
    reapproving: false,
    stateBefore: given.state === "closed" ? "held" : null,
    endsOn: startsOn,
    leadCommitteeId: committeeIds[0] ?? "",
    committeeIds,
    places: ["Rotterdam"],
    countries: ["NL"],
    travellers: { politicians: [], officials: null, headcount: null },
    costs: { currency: "DKK", totalMinor: null, withoutAllowancesMinor: null, shares: [] },
    decisions: [],
    evaluationDecisions: [],
    legalBases: null,
    programme: null,
    evaluationSections: null,
    funding: null,
    proposedOn: null,
    approvals: wasApproved ? committeeIds.map((committeeId) => ({ committeeId, on: "2027-05-04" })) : [],
    heldConfirmedOn: null,
    evaluation: { state: "none", signedOn: null, presentedOn: null, decidedOn: null },
    accountsAreFinal: null,
    published: { programme: null, evaluation: null, accounts: null, follow_up: null },
    recommendations: { total: 0, done: 0, underWay: 0, notStarted: 0, dropped: 0 },
    ...given,
    startsOn,
  };
}

type RuleGiven<K extends RuleKind> = { kind: K } & Partial<RuleParameters[K]> &
  Partial<Omit<RuleOf<K>, "kind" | keyof RuleParameters[K]>>;

/** A rule of the kind with its usual parameters, where the test does not say otherwise. */
export function rule<K extends RuleKind>(given: RuleGiven<K>): Rule {
  const { parameters } = ruleKinds[given.kind];
  const usual = Object.entries(parameters as Record<string, ParameterSpec>).map(([name, spec]) => [
    name,
    usualValue(spec),
  ]);
  return {
    key: given.kind,
    strength: "must",
    appliesTo: committeeKinds,
    committeeIds: [],
    where: "anywhere",
    administrative: false,
    citation: "Punkt 1",
    ...Object.fromEntries(usual),
    ...given,
  } as unknown as Rule;
}

export function ruleSet(
  rules: readonly { [K in RuleKind]: RuleGiven<K> }[RuleKind][],
  given: Partial<RuleSet> = {},
): RuleSet {
  return {
    number: 1,
    adoptedOn: "2026-01-28",
    adoptedBy: "Byrådet",
    inForceFrom: "2026-01-28",
    link: "",
    note: "",
    ...given,
    rules: rules.map((each, place) => {
      const before = rules.slice(0, place).filter(({ kind }) => kind === each.kind).length;
      const key = before === 0 ? each.kind : `${each.kind}-${before + 1}`;
      return rule({ key, ...each } as RuleGiven<RuleKind>);
    }),
  };
}

export function dispensation(ruleKey: string, given: Partial<DispensationFacts> = {}): DispensationFacts {
  return {
    id: `dispensation-${ruleKey}`,
    ruleKey,
    committeeId: null,
    tripId: null,
    body: "Økonomiudvalget",
    decidedOn: "2026-03-16",
    reason: "Hjemrejsen kunne først ske lørdag.",
    agendaItem: "12",
    caseNumber: "",
    link: "",
    revokedOn: null,
    revokedReason: null,
    ...given,
  };
}

export function explanation(ruleKey: string, given: Partial<ExplanationFacts> = {}): ExplanationFacts {
  return {
    id: `explanation-${ruleKey}`,
    ruleKey,
    committeeId: null,
    tripId: null,
    author: "Udvalgets formand",
    body: "Turen blev aflyst af værten.",
    noAccountReceived: false,
    givenOn: "2029-12-01",
    ...given,
  };
}

/** An evaluation that was signed and laid before the committee on one day, and approved there. */
export function approvedEvaluation(on: IsoDate): TripFacts["evaluation"] {
  return { state: "approved", signedOn: on, presentedOn: on, decidedOn: on };
}
