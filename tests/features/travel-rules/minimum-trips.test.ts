import { expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import { committee, dispensation, explanation, periodFacts, ruleSet, trip } from "../../support/period-facts";

const must = ruleSet([{ kind: "minimumTrips", count: 1 }]);
const should = ruleSet([{ kind: "minimumTrips", count: 1, strength: "should" }]);

function outcomes(given: Partial<PeriodFacts>, today: string) {
  const facts = periodFacts({ committees: [committee("klima")], ruleSets: [must], ...given });
  return assess(facts, today).map(({ committeeId, outcome, evidence }) => [
    committeeId,
    outcome,
    evidence.key,
  ]);
}

test("a held trip meets the minimum, and names itself", () => {
  const facts = periodFacts({
    committees: [committee("klima")],
    ruleSets: [must],
    trips: [trip("a", ["klima"], { state: "held" })],
  });
  expect(assess(facts, "2027-07-01")).toMatchObject([
    {
      outcome: "met",
      evidence: { key: "minimumTrips.held", params: { count: 1, required: 1, trips: ["a"] } },
    },
  ]);
});

test("a trip recorded from old sources, and one closed after it was held, count as held", () => {
  for (const state of ["recorded", "closed"] as const)
    expect(outcomes({ trips: [trip("a", ["klima"], { state })] }, "2027-07-01")[0]).toContain("met");
});

test("a cancelled trip, also once it is closed, and an administrative one count for nothing", () => {
  const trips = [
    trip("a", ["klima"], { state: "cancelled" }),
    trip("b", ["klima"], { state: "closed", stateBefore: "cancelled" }),
    trip("c", ["klima"], { state: "held", kind: "administrative" }),
  ];
  expect(outcomes({ trips }, "2030-01-01")).toEqual([["klima", "breached", "minimumTrips.missing"]]);
});

test("a joint trip counts once for each travelling committee", () => {
  const committees = [committee("klima"), committee("plan"), committee("kultur")];
  const trips = [trip("a", ["klima", "plan"], { state: "held" })];
  expect(outcomes({ committees, trips }, "2030-01-01").map(([id, outcome]) => [id, outcome])).toEqual([
    ["klima", "met"],
    ["plan", "met"],
    ["kultur", "breached"],
  ]);
});

test("while the period runs the minimum waits, with less than half a year left it is at risk, then it is breached", () => {
  expect(outcomes({}, "2029-06-30")).toEqual([["klima", "pending", "minimumTrips.timeLeft"]]);
  expect(outcomes({}, "2029-07-01")).toEqual([["klima", "at_risk", "minimumTrips.littleTime"]]);
  expect(outcomes({}, "2029-12-31")).toEqual([["klima", "at_risk", "minimumTrips.littleTime"]]);
  expect(outcomes({}, "2030-01-01")).toEqual([["klima", "breached", "minimumTrips.missing"]]);
});

test("an approved trip keeps the minimum from being at risk, a planned one does not", () => {
  const approved = [trip("a", ["klima"], { state: "approved", startsOn: "2029-11-01" })];
  expect(outcomes({ trips: approved }, "2029-10-01")).toEqual([
    ["klima", "pending", "minimumTrips.approved"],
  ]);
  const draft = [trip("a", ["klima"], { state: "draft", startsOn: "2029-11-01" })];
  expect(outcomes({ trips: draft }, "2029-10-01")).toEqual([["klima", "at_risk", "minimumTrips.littleTime"]]);
});

test("after the period an approved trip that nobody confirmed leaves the minimum open, neither met nor breached", () => {
  const trips = [trip("a", ["klima"], { state: "approved", startsOn: "2029-11-01" })];
  expect(outcomes({ trips }, "2030-02-01")).toEqual([["klima", "pending", "minimumTrips.heldNotConfirmed"]]);
});

test("a successor within the period inherits the trips, and the committee it replaced owes none", () => {
  const committees = [
    committee("klima", { endsOn: "2027-12-31" }),
    committee("plan", { endsOn: "2027-12-31" }),
    committee("miljoe", { startsOn: "2028-01-01", predecessorIds: ["klima", "plan"] }),
  ];
  const trips = [trip("a", ["klima", "plan"], { state: "held" })];
  expect(outcomes({ committees, trips: [] }, "2030-01-01")).toEqual([
    ["klima", "not_applicable", "minimumTrips.passedOn"],
    ["plan", "not_applicable", "minimumTrips.passedOn"],
    ["miljoe", "breached", "minimumTrips.missing"],
  ]);
  const [, , successor] = assess(periodFacts({ committees, trips, ruleSets: [must] }), "2030-01-01");
  expect(successor).toMatchObject({ outcome: "met", evidence: { params: { count: 1, trips: ["a"] } } });
});

test("a committee that ended without a successor answers on its own last day", () => {
  const committees = [committee("udvalg17", { kind: "section17", endsOn: "2027-12-31" })];
  expect(outcomes({ committees }, "2028-01-01")).toEqual([["udvalg17", "breached", "minimumTrips.missing"]]);
});

test("a committee that the rule does not speak of is not touched", () => {
  const ruleSets = [ruleSet([{ kind: "minimumTrips", count: 1, appliesTo: ["standing"] }])];
  expect(outcomes({ ruleSets, committees: [committee("oek", { kind: "finance" })] }, "2030-01-01")).toEqual(
    [],
  );
});

test("the version in force at the period's end judges, also one adopted late", () => {
  const later = ruleSet([{ kind: "minimumTrips", count: 2 }], { number: 2, inForceFrom: "2029-06-01" });
  const trips = [trip("a", ["klima"], { state: "held" })];
  expect(outcomes({ ruleSets: [later, must], trips }, "2027-07-01")).toEqual([
    ["klima", "pending", "minimumTrips.timeLeft"],
  ]);
});

test("a dispensation lets a 'must' be departed from, until it is revoked; it does not settle what is merely open", () => {
  const given = dispensation("minimumTrips", { committeeId: "klima" });
  expect(outcomes({ dispensations: [given] }, "2030-01-01")[0]).toContain("dispensed");
  expect(outcomes({ dispensations: [given] }, "2028-01-01")[0]).toContain("pending");
  const revoked = { ...given, revokedOn: "2029-02-01", revokedReason: "Bortfaldet" };
  expect(outcomes({ dispensations: [revoked] }, "2030-01-01")[0]).toContain("breached");
  const other = dispensation("minimumTrips", { committeeId: "plan" });
  expect(outcomes({ dispensations: [other] }, "2030-01-01")[0]).toContain("breached");
  expect(outcomes({ ruleSets: [should], dispensations: [given] }, "2030-01-01")[0]).toContain("breached");
});

test("an explanation accounts for a 'should', never for a 'must'", () => {
  const given = explanation("minimumTrips", { committeeId: "klima", noAccountReceived: true, body: "" });
  expect(outcomes({ ruleSets: [should], explanations: [given] }, "2030-01-01")[0]).toContain("explained");
  expect(outcomes({ explanations: [given] }, "2030-01-01")[0]).toContain("breached");
});

test("without registered rules nothing is found", () => {
  expect(outcomes({ ruleSets: [] }, "2030-01-01")).toEqual([]);
});
