import { expect, test } from "vitest";
import { breachesIfApproved } from "~/features/travel-rules/approval-outlook";
import type { TripFacts } from "~/features/travel-rules/facts";
import { tripDuties } from "~/features/travel-rules/standings";
import { lifeOf } from "~/features/trips/overview-life";
import { owedThings } from "~/features/trips/overview-owed";
import { viewerAs } from "../../support/desk-facts";
import { approvedEvaluation, committee, periodFacts, ruleSet, trip } from "../../support/period-facts";

const rules = ruleSet([
  { kind: "maximumTrips", count: 1 },
  { kind: "evaluationDue", count: 60 },
]);
const june = { startsOn: "2027-06-08", endsOn: "2027-06-11", proposedOn: "2027-04-06" };

function world(given: Partial<TripFacts>, others: TripFacts[] = []) {
  const own = trip("a", ["klima", "plan"], { ...june, ...given });
  const committees = [
    committee("klima", { chair: "Åse Tidevand" }),
    committee("plan", { chair: "Bertel Brosten" }),
  ];
  return { own, facts: periodFacts({ committees, ruleSets: [rules], trips: [own, ...others] }) };
}

function life(given: Partial<TripFacts>, today: string): string[] {
  const { own, facts } = world(given);
  const steps = lifeOf(own, tripDuties(facts, "a", today), "2027-01-12");
  return steps.map(({ key, state, on }) => [key, state, on].filter(Boolean).join(" "));
}

test("a proposed trip waits for its approval, and knows when its evaluation falls due", () => {
  expect(life({ state: "proposed" }, "2027-04-15")).toEqual([
    "draft done 2027-01-12",
    "proposed done 2027-04-06",
    "approved now 2027-06-07",
    "programme ahead",
    "held ahead",
    "evaluated ahead 2027-08-10",
    "closed ahead",
  ]);
});

test("what was never published stays behind as skipped, what is over its date as late", () => {
  expect(life({ state: "held", heldConfirmedOn: "2027-06-14" }, "2027-09-01").slice(2)).toEqual([
    "approved done 2027-05-04",
    "programme skipped",
    "held done 2027-06-14",
    "evaluated late 2027-08-10",
    "closed ahead",
  ]);
});

test("a closed trip has done it all, a past one has no life here", () => {
  const published = {
    programme: "2027-05-20",
    evaluation: "2027-09-01",
    accounts: "2027-09-01",
    follow_up: null,
  };
  const closed = { state: "closed", evaluation: approvedEvaluation("2027-08-20"), published } as const;
  expect(life(closed, "2027-10-01").every((step) => step.includes(" done"))).toBe(true);
  expect(life({ state: "recorded" }, "2027-10-01")).toEqual([]);
});

test("a cancelled or rejected trip ends where it did", () => {
  expect(life({ state: "rejected" }, "2027-05-01")).toEqual([
    "draft done 2027-01-12",
    "proposed done 2027-04-06",
    "rejected now",
  ]);
  expect(life({ state: "cancelled" }, "2027-05-01").slice(-2)).toEqual(["cancelled now", "closed ahead"]);
  expect(life({ state: "closed", stateBefore: "cancelled" }, "2027-05-01").slice(-2)).toEqual([
    "cancelled done",
    "closed done",
  ]);
});

test("each committee's missing yes is a thing of its own, written down by whoever serves it", () => {
  const secretary = viewerAs(["secretary"], { secretaryOf: ["klima"] });
  const { own, facts } = world({ state: "proposed" });
  const owed = (given: TripFacts) =>
    owedThings(secretary, facts, given, tripDuties({ ...facts, trips: [given] }, "a", "2027-04-15"), [
      "Aksel Havtorn",
    ]);
  expect(owed(own).filter(({ kind }) => kind === "approve")).toMatchObject([
    { committee: "klima-udvalget", who: "Åse Tidevand", path: "beslutninger", dueOn: "2027-06-07" },
    { committee: "plan-udvalget", who: "Bertel Brosten" },
  ]);
  const approvals = ["klima", "plan"].map((committeeId) => ({ committeeId, on: "2027-05-04" }));
  expect(owed({ ...own, approvals })[0]).toMatchObject({ kind: "approve", isMine: true, path: "godkend" });
});

test("nobody is offered what another must do", () => {
  const politician = viewerAs(["politician"]);
  const { own, facts } = world({ state: "held", accountsAreFinal: false });
  const owed = owedThings(politician, facts, own, tripDuties(facts, "a", "2027-07-01"), ["Aksel Havtorn"]);
  expect(owed.map(({ path }) => path).filter(Boolean)).toEqual([]);
  expect(owed.find(({ kind }) => kind === "publish_programme")).toMatchObject({ who: "Aksel Havtorn" });
});

test("an approval that a 'must' would refuse is foretold, with the trip that stands in the way", () => {
  const other = trip("b", ["klima"], { state: "held" });
  const { facts } = world({ state: "proposed" }, [other]);
  expect(breachesIfApproved(facts, "a", "2027-04-15")).toMatchObject([
    { ruleKey: "maximumTrips", committeeId: "klima", tripIds: expect.arrayContaining(["a", "b"]) },
  ]);
  expect(breachesIfApproved(world({ state: "proposed" }).facts, "a", "2027-04-15")).toEqual([]);
});
