import { expect, test } from "vitest";
import { dutiesBeforeClosing } from "~/features/travel-rules/duties";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import type { CommitteeStanding } from "~/features/travel-rules/findings";
import { standingsOf, tripDuties } from "~/features/travel-rules/standings";
import {
  approvedEvaluation,
  committee,
  dispensation,
  periodFacts,
  ruleSet,
  trip,
} from "../../support/period-facts";

const rules = ruleSet([
  { kind: "minimumTrips", count: 1, appliesTo: ["standing"] },
  { kind: "evaluationDue", count: 60 },
]);
const june = { startsOn: "2027-06-08", endsOn: "2027-06-11" };

function standing(trips: TripFacts[], today: string, given: Partial<PeriodFacts> = {}): CommitteeStanding {
  const facts = periodFacts({ committees: [committee("klima")], ruleSets: [rules], trips, ...given });
  const [found] = standingsOf(facts, today);
  if (!found) throw new Error("every committee has a standing");
  return found;
}

function duties(
  given: Partial<TripFacts>,
  today: string,
  more: Partial<PeriodFacts> = {},
): Record<string, string> {
  const facts = periodFacts({
    committees: [committee("klima")],
    ruleSets: [rules],
    trips: [trip("a", ["klima"], { ...june, ...given })],
    ...more,
  });
  return Object.fromEntries(
    tripDuties(facts, "a", today).map(({ kind, state, dueOn }) => [
      kind,
      dueOn ? `${state} ${dueOn}` : state,
    ]),
  );
}

test("a committee's stage is the furthest that its trips have come, and names the trip", () => {
  const stages = (state: TripFacts["state"], today: string) => {
    const { stage, tripId } = standing([trip("a", ["klima"], { ...june, state })], today);
    return [stage, tripId];
  };
  expect([standing([], "2027-01-01").stage, standing([], "2027-01-01").tripId]).toEqual(["nothing", null]);
  expect(stages("draft", "2027-01-01")).toEqual(["planned", "a"]);
  expect(stages("approved", "2027-06-07")).toEqual(["approved", "a"]);
  expect(stages("approved", "2027-06-08")).toEqual(["under_way", "a"]);
  expect(stages("approved", "2027-06-12")).toEqual(["dates_passed", "a"]);
  expect(stages("held", "2027-06-12")).toEqual(["held", "a"]);
  expect(stages("cancelled", "2027-06-12")).toEqual(["nothing", null]);
});

test("of several trips the furthest counts, and the first of those", () => {
  const trips = [
    trip("c", ["klima"], { state: "held", startsOn: "2028-05-01" }),
    trip("b", ["klima"], { state: "held", startsOn: "2027-05-01" }),
    trip("a", ["klima"], { state: "draft", startsOn: "2026-05-01" }),
  ];
  expect(standing(trips, "2028-06-01")).toMatchObject({
    stage: "held",
    tripId: "b",
    tripIds: ["a", "b", "c"],
  });
});

test("an administrative trip is listed and gives no stage", () => {
  const trips = [trip("a", ["klima"], { state: "held", kind: "administrative" })];
  expect(standing(trips, "2028-01-01")).toMatchObject({ stage: "nothing", tripIds: ["a"], next: null });
});

test("committees that no rule speaks of stand beside the others, and say so", () => {
  const committees = [committee("oek", { kind: "finance" })];
  const spoken = [ruleSet([{ kind: "minimumTrips", count: 1, appliesTo: ["standing"] }])];
  expect(standing([], "2027-01-01", { committees, ruleSets: spoken }).applies).toBe(false);
  expect(standing([], "2027-01-01", { committees, ruleSets: [] }).applies).toBe(true);
  const named = [ruleSet([{ kind: "minimumTrips", count: 1, appliesTo: [], committeeIds: ["oek"] }])];
  expect(standing([], "2027-01-01", { committees, ruleSets: named }).applies).toBe(true);
});

test("a proposed trip owes its approval before it departs", () => {
  expect(duties({ state: "draft" }, "2027-05-01")).toMatchObject({ approve: "not_due 2027-06-07" });
  expect(duties({ state: "proposed" }, "2027-05-01")).toMatchObject({ approve: "due 2027-06-07" });
  expect(duties({ state: "proposed" }, "2027-06-08")).toMatchObject({ approve: "overdue 2027-06-07" });
  expect(duties({ state: "approved" }, "2027-05-05")).toMatchObject({
    approve: "done",
    publish_programme: "due",
    confirm_held: "not_due",
    evaluation: "not_due 2027-08-10",
  });
});

test("once its dates have passed, somebody confirms that it was held", () => {
  expect(duties({ state: "approved" }, "2027-06-12")).toMatchObject({ confirm_held: "due" });
  expect(duties({ state: "held" }, "2027-06-12")).toMatchObject({ confirm_held: "done" });
});

test("a held trip owes its evaluation until the committee has approved it", () => {
  const awaiting = { state: "draft", signedOn: null, presentedOn: null, decidedOn: null } as const;
  expect(duties({ state: "held", evaluation: awaiting }, "2027-08-10").evaluation).toBe("due 2027-08-10");
  expect(duties({ state: "held", evaluation: awaiting }, "2027-08-11").evaluation).toBe("overdue 2027-08-10");
  const signed = { ...awaiting, state: "submitted", signedOn: "2027-08-01" } as const;
  expect(duties({ state: "held", evaluation: signed }, "2027-09-30").evaluation).toBe("due");
  expect(duties({ state: "held", evaluation: approvedEvaluation("2027-08-20") }, "2027-09-30")).toMatchObject(
    {
      evaluation: "done",
      publish_evaluation: "due",
    },
  );
  const given = { dispensations: [dispensation("evaluationDue", { tripId: "a" })] };
  expect(duties({ state: "held", evaluation: awaiting }, "2027-08-11", given).evaluation).toBe("dispensed");
});

test("a past trip owes nothing: what it lacks is not registered, what it has may be published", () => {
  expect(duties({ state: "recorded" }, "2029-01-01")).toEqual({
    evaluation: "not_registered",
    publish_evaluation: "not_registered",
    accounts: "not_registered",
    publish_accounts: "not_registered",
  });
  const known = {
    state: "recorded",
    accountsAreFinal: true,
    evaluation: approvedEvaluation("2027-09-02"),
  } as const;
  expect(duties(known, "2029-01-01")).toEqual({
    evaluation: "done",
    publish_evaluation: "due",
    accounts: "done",
    publish_accounts: "due",
  });
});

test("what was spent on a cancelled trip is accounted for, an idea dropped before any approval owes nothing", () => {
  const approvals = [{ committeeId: "klima", on: "2027-05-04" }];
  expect(duties({ state: "cancelled", approvals }, "2027-07-01")).toEqual({
    accounts: "due",
    publish_accounts: "not_due",
  });
  expect(duties({ state: "cancelled" }, "2027-07-01")).toEqual({});
  expect(duties({ state: "rejected" }, "2027-07-01")).toEqual({});
});

test("the next duty is what is overdue, then what waits already, then what comes first", () => {
  const held = trip("a", ["klima"], { ...june, state: "held", accountsAreFinal: false });
  expect(standing([held], "2027-09-01").next).toMatchObject({ kind: "evaluation", state: "overdue" });
  const delivered = { ...held, evaluation: approvedEvaluation("2027-08-01") };
  expect(standing([delivered], "2027-09-01").next).toMatchObject({ kind: "publish_programme", state: "due" });
});

test("following up recommendations keeps no trip from being closed", () => {
  const facts = periodFacts({
    committees: [committee("klima")],
    trips: [
      trip("a", ["klima"], {
        ...june,
        state: "held",
        evaluation: approvedEvaluation("2027-08-01"),
        accountsAreFinal: true,
        published: {
          programme: "2027-05-20",
          evaluation: "2027-08-10",
          accounts: "2027-08-10",
          follow_up: null,
        },
        recommendations: { total: 2, done: 1, underWay: 1, notStarted: 0, dropped: 0 },
      }),
    ],
  });
  const owed = tripDuties(facts, "a", "2027-09-01");
  expect(owed.find(({ kind }) => kind === "follow_up")).toMatchObject({ state: "due" });
  expect(dutiesBeforeClosing(owed)).toEqual([]);
});
