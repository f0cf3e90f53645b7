import fc from "fast-check";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import { committeeKinds } from "~/features/travel-rules/rule-sets";
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
    })
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
const someKind = fc.constantFrom("minimumTrips", "maximumTrips", "evaluationDue");

const someRule = fc
  .record({
    kind: someKind,
    number: fc.integer({ min: 1, max: 3 }),
    strength: fc.constantFrom("must", "should"),
    appliesTo: fc.oneof(fc.constant(committeeKinds), fc.subarray([...committeeKinds], { minLength: 1 })),
  })
  .map(({ kind, number, ...common }) =>
    kind === "evaluationDue"
      ? { kind, count: number * 30 + 1, ...common }
      : { kind, count: number, ...common },
  );

const someRuleSets = fc
  .array(fc.tuple(fc.array(someRule, { maxLength: 5 }), someDay), { maxLength: 3 })
  .map((sets) => sets.map(([rules, inForceFrom], i) => ruleSet(rules, { number: i + 1, inForceFrom })));

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
    trips: fc.tuple(...tripIds.map(someTrip)).chain((trips) => fc.subarray(trips)),
    ruleSets: someRuleSets,
    departures: fc.array(fc.tuple(someKind, scope, fc.option(someDay)), { maxLength: 3 }),
    accounts: fc.array(fc.tuple(someKind, scope), { maxLength: 3 }),
  })
  .map(({ kinds, successions, trips, ruleSets, departures, accounts }) =>
    periodFacts({
      committees: committeeIds.map((id, i) =>
        committee(id, {
          kind: kinds[i] ?? "standing",
          predecessorIds: successions.filter(([after]) => after === id).map(([, before]) => before),
        }),
      ),
      trips,
      ruleSets,
      dispensations: departures.map(([kind, concerns, revokedOn], i) =>
        dispensation(kind, { id: `d${i}`, ...concerns, revokedOn }),
      ),
      explanations: accounts.map(([kind, concerns], i) => explanation(kind, { id: `e${i}`, ...concerns })),
    }),
  );
