import fc from "fast-check";
import { evaluationSections } from "~/features/publications/snapshots/evaluation";
import {
  type DecisionFacts,
  decisionContents,
  type PeriodFacts,
  type TripFacts,
} from "~/features/travel-rules/facts";
import { ruleKindNames, ruleKinds } from "~/features/travel-rules/kinds";
import type { ParameterSpec, ParameterValue } from "~/features/travel-rules/parameters";
import {
  committeeKinds,
  type Rule,
  type RuleKind,
  type RuleSet,
  tripPlaces,
} from "~/features/travel-rules/rule-sets";
import { tripStates } from "~/features/trips/trip-states";
import { addDays } from "~/shared/dates";
import { committee, dispensation, explanation, periodFacts, ruleSet, trip } from "./period-facts";

const committeeIds = ["A", "B", "C", "D"] as const;
const tripIds = ["1", "2", "3", "4", "5", "6"] as const;

export const someDay = fc.integer({ min: 0, max: 6 * 365 }).map((days) => addDays("2025-06-01", days));
const somePartialDate = fc
  .tuple(someDay, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length));

const begunEvaluation: fc.Arbitrary<TripFacts["evaluation"]> = fc.record({
  state: fc.constantFrom("none", "awaiting", "draft", "submitted", "approved", "returned"),
  signedOn: fc.option(someDay),
  presentedOn: fc.option(someDay),
  decidedOn: fc.option(someDay),
});
const noEvaluation: TripFacts["evaluation"] = {
  state: "awaiting",
  signedOn: null,
  presentedOn: null,
  decidedOn: null,
};
const someEvaluation = fc.oneof(begunEvaluation, fc.constant(noEvaluation));

const people = ["p1", "p2", "p3"] as const;
const someAmount = fc.option(fc.integer({ min: 0, max: 20 }).map((n) => n * 250_000));

function travellersFor(travelling: readonly string[]): fc.Arbitrary<TripFacts["travellers"]> {
  return fc
    .record({
      politicians: fc.uniqueArray(
        fc.record({
          personId: fc.option(fc.constantFrom(...people)),
          committeeId: fc.constantFrom(...travelling),
        }),
        { maxLength: 3, selector: ({ personId, committeeId }) => personId ?? committeeId },
      ),
      officials: fc.option(fc.nat({ max: 5 })),
    })
    .map(({ politicians, officials }) => ({
      politicians: politicians.map((each) => ({
        ...each,
        name: each.personId?.toUpperCase() ?? null,
        headcount: 1,
      })),
      officials,
      headcount:
        officials === null || politicians.length + officials === 0 ? null : politicians.length + officials,
    }));
}

function costsFor(travelling: readonly string[]): fc.Arbitrary<TripFacts["costs"]> {
  return fc
    .record({
      currency: fc.constantFrom("DKK", "DKK", "DKK", "SEK"),
      totalMinor: someAmount,
      withoutAllowancesMinor: someAmount,
      shares: fc.tuple(...travelling.map(() => someAmount)),
    })
    .map(({ shares, ...costs }) => ({
      ...costs,
      shares: travelling.map((committeeId, i) => ({ committeeId, minor: shares[i] ?? null })),
    }));
}

function decisionsFor(
  travelling: readonly string[],
  concerns: DecisionFacts["concerns"],
): fc.Arbitrary<readonly DecisionFacts[] | null> {
  return fc.option(
    fc.array(
      fc.record({
        concerns: fc.constant(concerns),
        committeeId: fc.option(fc.constantFrom(...travelling)),
        body: fc.constant("Byrådet"),
        bodyKind: fc.constantFrom("council", "finance", ...committeeKinds, "other"),
        decidesForAll: fc.boolean(),
        outcome: fc.constantFrom("yes", "yes", "yes", "no", "noted", "returned"),
        on: someDay,
        itemIsOpen: fc.boolean(),
        isSuperseded: fc.boolean(),
        contents: fc.option(fc.subarray([...decisionContents])),
      }),
      { maxLength: 3 },
    ),
  );
}

const someProgramme = fc.option(
  fc.tuple(fc.nat({ max: 600 }), fc.integer({ min: 1, max: 600 })).map(([professional, social]) => ({
    professionalMinutes: professional,
    countedMinutes: professional + social,
  })),
);
const someFunding = fc.option(
  fc.array(
    fc.record({
      funder: fc.constantFrom("En fond", "En ambassade"),
      relevanceIsTold: fc.boolean(),
      obliges: fc.option(fc.boolean()),
      checkedOn: fc.option(someDay),
    }),
    { maxLength: 2 },
  ),
);
const someLegalBases = fc.option(
  fc.array(
    fc.record({
      requestedBy: fc.constantFrom("council", "committee"),
      decidedOn: fc.option(someDay),
      scope: fc.constantFrom("this_trip", "general"),
    }),
    { maxLength: 2 },
  ),
);

export function someTrip(id: string): fc.Arbitrary<TripFacts> {
  return fc
    .record({
      travelling: fc.subarray([...committeeIds], { minLength: 1 }),
      state: fc.constantFrom(...tripStates),
      stateBefore: fc.constantFrom("held", "cancelled"),
      reapproving: fc.boolean(),
      kind: fc.constantFrom("political", "political", "administrative"),
      dates: fc.option(fc.tuple(somePartialDate, fc.option(somePartialDate))),
      approvedOn: fc.option(someDay),
      evaluation: someEvaluation,
      accountsAreFinal: fc.constantFrom(null, true, false),
      countries: fc.subarray(["DK", "SE", "DE", "US"]),
      programme: someProgramme,
      funding: someFunding,
      legalBases: someLegalBases,
      evaluationSections: fc.option(fc.subarray([...evaluationSections])),
      published: fc.record({
        programme: fc.option(someDay),
        evaluation: fc.option(someDay),
        accounts: fc.option(someDay),
        follow_up: fc.constant(null),
      }),
    })
    .chain((given) =>
      fc.record({
        given: fc.constant(given),
        travellers: travellersFor(given.travelling),
        costs: costsFor(given.travelling),
        decisions: decisionsFor(given.travelling, "trip"),
        evaluationDecisions: decisionsFor(given.travelling, "evaluation"),
      }),
    )
    .map(({ given, ...more }) => ({ ...given, ...more }))
    .map(({ travelling, dates, approvedOn, stateBefore, ...given }) =>
      trip(id, travelling, {
        ...given,
        stateBefore: given.state === "closed" ? stateBefore : null,
        startsOn: dates?.[0] ?? null,
        endsOn: dates?.[1] ?? null,
        approvals: approvedOn ? travelling.map((committeeId) => ({ committeeId, on: approvedOn })) : [],
      }),
    );
}

const scope = fc.record({
  committeeId: fc.option(fc.constantFrom(...committeeIds)),
  tripId: fc.option(fc.constantFrom(...tripIds)),
});
function someValue(spec: ParameterSpec): fc.Arbitrary<ParameterValue> {
  switch (spec.type) {
    case "whole": {
      const whole = fc.integer({ min: spec.min, max: Math.min(spec.max, spec.min + 60) });
      const small = fc.integer({ min: spec.min, max: Math.min(spec.max, spec.min + 2) });
      return spec.optional ? fc.option(fc.oneof(small, whole)) : fc.oneof(small, whole);
    }
    case "amount":
      return fc.integer({ min: 0, max: 20 }).map((n) => n * 500_000);
    case "choice":
      return fc.constantFrom(...spec.options);
    case "choices":
      return fc.subarray([...spec.options], { minLength: spec.optional ? 0 : 1 });
    case "countries":
      return fc.subarray(["SE", "DE", "US"]);
  }
}

/** A rule of the kind with any parameters that it may have. */
export function someRuleOf(kind: RuleKind): fc.Arbitrary<Rule> {
  const specs = Object.entries(ruleKinds[kind].parameters as Record<string, ParameterSpec>);
  return fc
    .record({
      strength: fc.constantFrom("must", "should"),
      appliesTo: fc.oneof(fc.constant(committeeKinds), fc.subarray([...committeeKinds], { minLength: 1 })),
      committeeIds: fc.oneof(fc.constant([]), fc.subarray([...committeeIds])),
      where: fc.constantFrom("anywhere", ...tripPlaces),
      administrative: fc.boolean(),
      parameters: fc.record(Object.fromEntries(specs.map(([name, spec]) => [name, someValue(spec)]))),
    })
    .map(
      ({ parameters, ...common }) =>
        ({ key: kind, kind, citation: "Punkt 1", ...common, ...parameters }) as unknown as Rule,
    );
}

const keys = [...ruleKindNames, "minimumTrips-2", "maximumTrips-2"] as const;
const someKey = fc.oneof(
  fc.constantFrom(...keys),
  fc.constantFrom("minimumTrips", "maximumTrips", "evaluationDue"),
);
const kindOf = (key: string) => key.replace(/-\d+$/, "") as RuleKind;
const someRules = fc
  .uniqueArray(someKey, { maxLength: 8 })
  .chain((chosen) =>
    fc.tuple(...chosen.map((key) => someRuleOf(kindOf(key)).map((rule) => ({ ...rule, key })))),
  );

const someRuleSets: fc.Arbitrary<RuleSet[]> = fc
  .array(fc.tuple(someRules, someDay), { maxLength: 3 })
  .map((sets) =>
    sets.map(([rules, inForceFrom], i) => ({ ...ruleSet([], { number: i + 1, inForceFrom }), rules })),
  );

const someSeats = fc.array(
  fc.record({
    personId: fc.constantFrom(...people),
    startsOn: fc.constant("2026-01-01"),
    endsOn: fc.constantFrom("2027-12-31", "2029-12-31"),
  }),
  { maxLength: 3 },
);

/** Any facts that the program could hold: half-known dates, joint trips, committees that succeed one another. */
export const someFacts: fc.Arbitrary<PeriodFacts> = fc
  .record({
    kinds: fc.tuple(...committeeIds.map(() => fc.constantFrom(...committeeKinds))),
    successions: fc.subarray([
      ["C", "A"],
      ["C", "B"],
      ["D", "C"],
      ["A", "D"],
    ] as [string, string][]),
    seats: fc.tuple(...committeeIds.map(() => someSeats)),
    trips: fc.tuple(...tripIds.map(someTrip)).chain((trips) => fc.subarray(trips)),
    ruleSets: someRuleSets,
    departures: fc.array(fc.tuple(someKey, scope, fc.option(someDay)), { maxLength: 3 }),
    accounts: fc.array(fc.tuple(someKey, scope), { maxLength: 3 }),
  })
  .map(({ kinds, seats, successions, trips, ruleSets, departures, accounts }) =>
    periodFacts({
      committees: committeeIds.map((id, i) =>
        committee(id, {
          kind: kinds[i] ?? "standing",
          members: seats[i] ?? [],
          predecessorIds: successions.filter(([after]) => after === id).map(([, before]) => before),
        }),
      ),
      trips,
      ruleSets,
      dispensations: departures.map(([key, concerns, revokedOn], i) =>
        dispensation(key, { id: `d${i}`, ...concerns, revokedOn }),
      ),
      explanations: accounts.map(([key, concerns], i) => explanation(key, { id: `e${i}`, ...concerns })),
    }),
  );
