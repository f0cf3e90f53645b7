import { expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import { newlyBreachedMusts } from "~/features/travel-rules/enforcement";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import { committee, dispensation, periodFacts, ruleSet, trip } from "../../support/period-facts";

const rules = ruleSet([
  { kind: "minimumTrips", count: 1 },
  { kind: "maximumTrips", count: 1 },
  { kind: "evaluationDue", count: 60 },
]);
const held = (id: string) => trip(id, ["klima"], { state: "held" });

function brought(before: Partial<PeriodFacts>, after: Partial<PeriodFacts>, today = "2027-07-01"): string[] {
  const world = (given: Partial<PeriodFacts>) =>
    assess(periodFacts({ committees: [committee("klima")], ruleSets: [rules], ...given }), today);
  return newlyBreachedMusts(world(before), world(after)).map(({ ruleKind }) => ruleKind);
}

test("a trip too many is a new breach", () => {
  const second = trip("b", ["klima"], { state: "proposed" });
  expect(
    brought({ trips: [held("a"), second] }, { trips: [held("a"), { ...second, state: "approved" }] }),
  ).toEqual(["maximumTrips"]);
});

test("one more trip than a breach already had is new, one fewer is not", () => {
  const [a, b, c] = [held("a"), held("b"), held("c")];
  expect(brought({ trips: [a, b] }, { trips: [a, b, c] })).toEqual(["maximumTrips"]);
  expect(brought({ trips: [a, b, c] }, { trips: [a, b] })).toEqual([]);
});

test("a dispensation taken back brings its breach", () => {
  const trips = [held("a"), held("b")];
  const given = dispensation("maximumTrips", { tripId: "b" });
  expect(brought({ trips, dispensations: [given] }, { trips })).toEqual(["maximumTrips"]);
  const minimum = dispensation("minimumTrips", { committeeId: "klima" });
  expect(brought({ dispensations: [minimum] }, {}, "2030-01-01")).toEqual(["minimumTrips"]);
});

test("confirming late that a trip was held is not refused for the evaluation that is late by then", () => {
  const approved = trip("a", ["klima"], { state: "approved" });
  expect(brought({ trips: [approved] }, { trips: [{ ...approved, state: "held" }] }, "2028-01-01")).toEqual(
    [],
  );
});

test("saying after the period that the trip was cancelled is not refused, taking a held one away is", () => {
  const approved = trip("a", ["klima"], { state: "approved" });
  const after = { trips: [{ ...approved, state: "cancelled" as const }] };
  expect(brought({ trips: [approved] }, after, "2030-02-01")).toEqual([]);
  expect(brought({ trips: [{ ...approved, state: "recorded" }] }, after, "2030-02-01")).toEqual([
    "minimumTrips",
  ]);
});
