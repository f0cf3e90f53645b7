import { expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import type { TripFacts } from "~/features/travel-rules/facts";
import {
  approvedEvaluation,
  committee,
  dispensation,
  periodFacts,
  ruleSet,
  trip,
} from "../../support/period-facts";

const sixtyDays = ruleSet([{ kind: "evaluationDue", count: 60 }]);

function judged(given: Partial<TripFacts>, today: string, more: Parameters<typeof periodFacts>[0] = {}) {
  const facts = periodFacts({
    committees: [committee("klima")],
    ruleSets: [sixtyDays],
    trips: [trip("a", ["klima"], { state: "held", startsOn: "2027-06-08", endsOn: "2027-06-11", ...given })],
    ...more,
  });
  const [finding] = assess(facts, today);
  return finding && [finding.outcome, finding.evidence.key.split(".")[1], finding.dueOn];
}

const awaiting = { state: "awaiting", signedOn: null, presentedOn: null, decidedOn: null } as const;

test("the days run from the trip's last day", () => {
  expect(judged({}, "2027-07-01")).toEqual(["pending", "awaited", "2027-08-10"]);
  expect(judged({}, "2027-07-28")).toEqual(["at_risk", "soon", "2027-08-10"]);
  expect(judged({}, "2027-08-10")).toEqual(["at_risk", "soon", "2027-08-10"]);
  expect(judged({}, "2027-08-11")).toEqual(["breached", "missing", "2027-08-10"]);
});

test("a last day known by its month or year alone counts as that month's or year's last", () => {
  expect(judged({ startsOn: "2027-06", endsOn: "2027-06" }, "2027-07-01")?.[2]).toBe("2027-08-29");
  expect(judged({ startsOn: "2027", endsOn: "2027" }, "2027-07-01")?.[2]).toBe("2028-02-29");
});

test("it is kept on the day it is signed or laid before the committee, whichever is first", () => {
  const signed = { ...awaiting, state: "submitted" as const, signedOn: "2027-08-10" };
  expect(judged({ evaluation: signed }, "2027-09-30")).toEqual(["met", "done", "2027-08-10"]);
  const presented = {
    ...awaiting,
    state: "approved" as const,
    presentedOn: "2027-08-10",
    decidedOn: "2027-09-07",
  };
  expect(judged({ evaluation: presented }, "2027-09-30")).toEqual(["met", "done", "2027-08-10"]);
});

test("an evaluation that came late stays late", () => {
  expect(judged({ evaluation: approvedEvaluation("2027-09-02") }, "2027-12-01")).toEqual([
    "breached",
    "doneLate",
    "2027-08-10",
  ]);
});

test("a day that is not recorded leaves it open, never kept", () => {
  expect(judged({ evaluation: { ...awaiting, state: "submitted" } }, "2027-09-30")?.slice(0, 2)).toEqual([
    "pending",
    "dayNotRecorded",
  ]);
  expect(judged({ endsOn: null }, "2028-09-30")?.slice(0, 2)).toEqual(["pending", "lastDayNotRecorded"]);
});

test("a past trip owes no evaluation that nobody registered, and is judged by one that was", () => {
  expect(judged({ state: "recorded" }, "2029-01-01")?.slice(0, 2)).toEqual([
    "not_applicable",
    "notRegistered",
  ]);
  const evaluation = { ...awaiting, state: "approved" as const, presentedOn: "2027-09-02" };
  expect(judged({ state: "recorded", evaluation }, "2029-01-01")?.slice(0, 2)).toEqual([
    "breached",
    "doneLate",
  ]);
});

test("a trip that nobody confirmed as held puts the date at risk and no more", () => {
  expect(judged({ state: "approved" }, "2027-05-01")?.[0]).toBe("pending");
  expect(judged({ state: "approved" }, "2027-09-30")?.slice(0, 2)).toEqual(["at_risk", "notConfirmed"]);
});

test("cancelled, rejected and administrative trips owe none", () => {
  expect(judged({ state: "cancelled" }, "2028-01-01")?.[0]).toBe("not_applicable");
  expect(judged({ state: "rejected" }, "2028-01-01")?.[0]).toBe("not_applicable");
  expect(judged({ kind: "administrative" }, "2028-01-01")?.[0]).toBe("not_applicable");
});

test("a dispensation for the trip or its lead committee lets the date pass", () => {
  for (const scope of [{ tripId: "a" }, { committeeId: "klima" }, {}]) {
    const dispensations = [dispensation("evaluationDue", scope)];
    expect(judged({}, "2027-09-30", { dispensations })?.[0]).toBe("dispensed");
  }
  const elsewhere = [dispensation("evaluationDue", { tripId: "b" })];
  expect(judged({}, "2027-09-30", { dispensations: elsewhere })?.[0]).toBe("breached");
});
