import { expect, test } from "vitest";
import { assess, tripFindings } from "~/features/travel-rules/assess";
import { newlyBreachedMusts } from "~/features/travel-rules/enforcement";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import { committee, dispensation, explanation, periodFacts, ruleSet, trip } from "../../support/period-facts";

const one = ruleSet([{ kind: "maximumTrips", count: 1 }]);
const klima = (id: string, given: Parameters<typeof trip>[2]) => trip(id, ["klima"], given);
const approvedOn = (id: string, on: string) =>
  klima(id, { state: "approved", approvals: [{ committeeId: "klima", on }] });

const world = (given: Partial<PeriodFacts>) =>
  periodFacts({ committees: [committee("klima")], ruleSets: [one], ...given });
const judged = (given: Partial<PeriodFacts>, today = "2027-07-01") => assess(world(given), today);

test("as many trips as allowed keep within the maximum", () => {
  expect(judged({ trips: [klima("a", { state: "held" })] })).toMatchObject([
    { outcome: "met", tripIds: [], evidence: { key: "maximumTrips.within", params: { count: 1, limit: 1 } } },
  ]);
});

test("one approved trip more than allowed breaches it, and the trips are named", () => {
  const trips = [klima("a", { state: "held" }), approvedOn("b", "2027-06-01")];
  expect(judged({ trips })).toMatchObject([
    { outcome: "breached", tripIds: ["a", "b"], evidence: { key: "maximumTrips.exceeded" } },
  ]);
});

test("a trip proposed again for a change counts as approved all the while", () => {
  const trips = [klima("a", { state: "held" }), klima("b", { state: "proposed", reapproving: true })];
  expect(judged({ trips })).toMatchObject([{ outcome: "breached" }]);
});

test("a trip that is only planned puts the maximum at risk and breaches nothing", () => {
  const trips = [klima("a", { state: "held" }), klima("b", { state: "proposed" })];
  expect(judged({ trips })).toMatchObject([
    {
      outcome: "at_risk",
      tripIds: [],
      evidence: { key: "maximumTrips.wouldExceed", params: { trips: ["a", "b"] } },
    },
  ]);
});

test("each trip is judged by the version in force when it was approved", () => {
  const two = ruleSet([{ kind: "maximumTrips", count: 2 }]);
  const later = ruleSet([{ kind: "maximumTrips", count: 1 }], { number: 2, inForceFrom: "2027-06-01" });
  const ruleSets = [two, later];
  const early = [approvedOn("a", "2027-03-01"), approvedOn("b", "2027-04-01")];
  expect(judged({ ruleSets, trips: early })).toMatchObject([{ outcome: "met" }]);
  expect(judged({ ruleSets, trips: [...early, approvedOn("c", "2027-06-01")] })).toMatchObject([
    { outcome: "breached", tripIds: ["a", "b", "c"] },
  ]);
});

test("a trip approved before any rules were adopted is judged by the first", () => {
  const trips = [approvedOn("a", "2026-01-05"), approvedOn("b", "2026-01-06")];
  expect(judged({ trips })).toMatchObject([{ outcome: "breached" }]);
});

test("the successor inherits what its predecessors used, a trip of both counts once", () => {
  const committees = [
    committee("klima", { endsOn: "2027-12-31" }),
    committee("plan", { endsOn: "2027-12-31" }),
    committee("miljoe", { startsOn: "2028-01-01", predecessorIds: ["klima", "plan"] }),
  ];
  const joint = trip("a", ["klima", "plan"], { state: "held" });
  const found = (trips: PeriodFacts["trips"]) =>
    judged({ committees, trips }).find(({ committeeId }) => committeeId === "miljoe");
  expect(found([joint])).toMatchObject({ outcome: "met", evidence: { params: { count: 1 } } });
  expect(found([joint, trip("b", ["miljoe"], { state: "approved" })])).toMatchObject({
    outcome: "breached",
    tripIds: ["a", "b"],
  });
});

test("a dispensation for the trip gives it no place in the count; the next trip breaches again", () => {
  const trips = [klima("a", { state: "held" }), klima("b", { state: "approved" })];
  const dispensations = [dispensation("maximumTrips", { tripId: "b" })];
  expect(judged({ trips, dispensations })).toMatchObject([
    { outcome: "dispensed", allowedBy: "dispensation-maximumTrips" },
  ]);
  expect(judged({ trips: [...trips, klima("c", { state: "approved" })], dispensations })).toMatchObject([
    { outcome: "breached", tripIds: ["a", "c"] },
  ]);
});

test("a 'should' is explained, and never refuses anything", () => {
  const ruleSets = [ruleSet([{ kind: "maximumTrips", count: 1, strength: "should" }])];
  const trips = [klima("a", { state: "held" }), klima("b", { state: "approved" })];
  expect(newlyBreachedMusts([], judged({ ruleSets, trips }))).toEqual([]);
  const explanations = [explanation("maximumTrips", { tripId: "b" })];
  expect(judged({ ruleSets, trips, explanations })).toMatchObject([{ outcome: "explained" }]);
});

test("two rules that speak of the same committee judge each for itself", () => {
  const ruleSets = [
    ruleSet([
      { kind: "maximumTrips", count: 2, appliesTo: ["standing"] },
      { kind: "maximumTrips", count: 1, strength: "should" },
    ]),
  ];
  const trips = [klima("a", { state: "held" }), klima("b", { state: "approved" })];
  expect(judged({ ruleSets, trips }).map(({ ruleKey, outcome }) => [ruleKey, outcome])).toEqual([
    ["maximumTrips", "met"],
    ["maximumTrips-2", "breached"],
  ]);
});

test("a breach that came with the past is told as inherited, unless a later trip has joined it", () => {
  const trips = [klima("a", { state: "recorded" }), klima("b", { state: "recorded" })];
  const row = {
    ruleKey: "maximumTrips",
    committeeId: "klima",
    recordedOn: "2027-01-01",
    year: null,
    cause: "import",
  } as const;
  const inheritedBreaches = [
    { ...row, tripId: "a" },
    { ...row, tripId: "b" },
  ];
  expect(judged({ trips, inheritedBreaches })).toMatchObject([{ outcome: "breached", inherited: true }]);
  const more = [...trips, klima("c", { state: "held" })];
  expect(judged({ trips: more, inheritedBreaches })).toMatchObject([
    { outcome: "breached", inherited: false },
  ]);
});

test("what a trip's page says of it: the rules of its own committees, as long as it counts", () => {
  const facts = world({
    committees: [committee("klima"), committee("plan")],
    trips: [klima("a", { state: "approved" }), klima("b", { state: "rejected" })],
  });
  expect(tripFindings(facts, "a", "2027-01-01").map(({ committeeId }) => committeeId)).toEqual(["klima"]);
  expect(tripFindings(facts, "b", "2027-01-01")).toEqual([]);
});
