import fc from "fast-check";
import { expect, test } from "vitest";
import { forecastOf } from "~/features/travel-rules/forecast";
import { travelRuleTexts } from "~/features/travel-rules/texts";
import { someDay, someFacts } from "../../support/arbitrary-facts";
import { committee, dispensation, periodFacts, ruleSet, trip } from "../../support/period-facts";

const klima = committee("klima");
const today = "2027-01-10";

function forecast(
  rules: Parameters<typeof ruleSet>[0],
  given: Parameters<typeof periodFacts>[0] = {},
  on = today,
) {
  return forecastOf(periodFacts({ committees: [klima], ruleSets: [ruleSet(rules)], ...given }), on);
}

test("without a date in the rules the last month is the period's last", () => {
  expect(forecast([{ kind: "minimumTrips" }])).toMatchObject([
    { lastMonth: "2029-12", keepsOnlyMusts: false },
  ]);
});

test("the evaluation must still fall within the period", () => {
  expect(forecast([{ kind: "evaluationDue", count: 2, unit: "months" }])).toMatchObject([
    { lastMonth: "2029-10" },
  ]);
  expect(forecast([{ kind: "evaluationDue", count: 90 }])).toMatchObject([{ lastMonth: "2029-09" }]);
});

test("closed years and months are passed over, and an early trip comes first", () => {
  expect(forecast([{ kind: "closedMonths", months: 6 }])).toMatchObject([{ lastMonth: "2029-06" }]);
  expect(forecast([{ kind: "closedYears", years: ["fourth"] }])).toMatchObject([{ lastMonth: "2028-12" }]);
  expect(forecast([{ kind: "heldEarly", months: 30, strength: "should" }])).toMatchObject([
    { lastMonth: "2028-06" },
  ]);
});

test("once it is too late to keep a 'should', the last month that keeps the 'must' is told as such", () => {
  const rules = [
    { kind: "heldEarly", months: 24, strength: "should" },
    { kind: "closedMonths", months: 6 },
  ] as const;
  expect(forecast(rules, {}, "2028-02-01")).toMatchObject([{ lastMonth: "2029-06", keepsOnlyMusts: true }]);
  expect(forecast(rules, {}, "2029-08-01")).toMatchObject([{ lastMonth: null, next: null }]);
});

const yearly = { kind: "maximumTrips", count: 1, per: "year" } as const;
const approvedIn = (id: string, year: number, given: Parameters<typeof trip>[2] = {}) =>
  trip(id, ["klima"], { state: "approved", startsOn: `${year}-06-08`, ...given });

test("a year in which other trips take every place is passed over, and told", () => {
  const trips = [approvedIn("a", 2028), approvedIn("b", 2029)];
  expect(forecast([yearly], { trips })).toMatchObject([
    {
      tripId: "a",
      lastMonth: "2028-12",
      keepsOnlyMusts: false,
      full: [
        { year: 2028, where: "anywhere", isOwn: true },
        { year: 2029, where: "anywhere", isOwn: false },
      ],
    },
  ]);
  expect(forecast([{ ...yearly, count: 2 }], { trips })).toMatchObject([{ lastMonth: "2029-12", full: [] }]);
  expect(forecast([{ ...yearly, count: 0 }])).toMatchObject([{ lastMonth: null }]);
});

test("a committee's own trip may be put off within its year, where there is place for no other", () => {
  expect(forecast([yearly], { trips: [approvedIn("a", 2029)] })).toMatchObject([
    { tripId: "a", lastMonth: "2029-12", full: [{ year: 2029, where: "anywhere", isOwn: true }] },
  ]);
});

test("what a predecessor held takes its place, a cancelled trip none, nor one with a dispensation", () => {
  const committees = [
    committee("miljoe", { endsOn: "2027-12-31" }),
    committee("klima", { startsOn: "2028-01-01", predecessorIds: ["miljoe"] }),
  ];
  const before = [
    trip("a", ["miljoe"], { state: "approved", startsOn: "2029-03-08" }),
    approvedIn("b", 2028),
  ];
  const lastOf = (given: Parameters<typeof forecast>[1]) =>
    forecast([yearly], { committees, trips: before, ...given }, "2028-01-10").map(
      ({ lastMonth }) => lastMonth,
    );
  expect(lastOf({})).toEqual(["2028-12"]);
  expect(lastOf({ trips: [trip("a", ["miljoe"], { state: "cancelled" })] })).toEqual(["2029-12"]);
  expect(lastOf({ dispensations: [dispensation("maximumTrips", { tripId: "a" })] })).toEqual(["2029-12"]);
  expect(lastOf({ dispensations: [dispensation("maximumTrips", { committeeId: "klima" })] })).toEqual([
    "2029-12",
  ]);
});

test("a year that only trips abroad fill is still one for a trip, and a 'should' can be left behind", () => {
  const trips = [approvedIn("a", 2028), approvedIn("b", 2029)];
  expect(forecast([{ ...yearly, where: "abroad" }], { trips })).toMatchObject([
    {
      lastMonth: "2029-12",
      full: [
        { year: 2028, where: "abroad" },
        { year: 2029, where: "abroad" },
      ],
    },
  ]);
  const should = { ...yearly, strength: "should" } as const;
  expect(forecast([should], { trips })).toMatchObject([{ lastMonth: "2028-12", keepsOnlyMusts: false }]);
  const early = { kind: "closedYears", years: ["first", "second", "third"] } as const;
  expect(forecast([should, early], { trips })).toMatchObject([
    { lastMonth: "2029-12", keepsOnlyMusts: true },
  ]);
});

test("the page tells the years without place in words", () => {
  const { full } = travelRuleTexts.da.forecast;
  expect(full([2028, 2029], "anywhere", false)).toBe("(i 2028 og 2029 er der ikke plads til flere ture)");
  expect(full([2029], "abroad", true)).toBe(
    "(i 2029 er der ikke plads til flere ture til udlandet end den, der er på vej)",
  );
});

test("the next step is counted back from the last month: decided, published, departed, evaluated", () => {
  const [found] = forecast([
    { kind: "closedMonths", months: 6 },
    { kind: "programmePublished", days: 14 },
    { kind: "evaluationDue", count: 60 },
  ]);
  expect(found?.steps).toEqual([
    { step: "decide", by: "2029-06-16", isDone: false },
    { step: "publish_programme", by: "2029-06-16", isDone: false },
    { step: "depart", by: "2029-06-30", isDone: false },
    { step: "evaluate", by: "2029-08-29", isDone: false },
  ]);
  expect(found?.next).toEqual({ step: "decide", by: "2029-06-16" });
});

test("a trip on its way gives the steps by its own days", () => {
  const trips = [trip("a", ["klima"], { state: "approved", startsOn: "2027-06-08" })];
  const [found] = forecast([{ kind: "programmePublished", days: 14 }], { trips });
  expect(found).toMatchObject({ tripId: "a", next: { step: "publish_programme", by: "2027-05-25" } });
});

test("a committee that has held its trip, has ended, or that no rule speaks of, has nothing to come", () => {
  const held = [trip("a", ["klima"], { state: "held" })];
  expect(forecast([{ kind: "minimumTrips" }], { trips: held })).toMatchObject([
    { lastMonth: null, steps: [] },
  ]);
  const ended = [committee("klima", { endsOn: "2026-06-30" })];
  expect(forecast([{ kind: "minimumTrips" }], { committees: ended })).toEqual([]);
  expect(forecast([{ kind: "minimumTrips", appliesTo: ["council"] }])).toEqual([]);
  expect(forecastOf(periodFacts({ committees: [klima] }), today)).toEqual([]);
});

test("no forecast lies before today or outside the period, whatever the facts", () => {
  fc.assert(
    fc.property(someFacts, someDay, (facts, on) => {
      for (const { lastMonth } of forecastOf(facts, on)) {
        if (lastMonth === null) continue;
        expect(lastMonth >= on.slice(0, 7)).toBe(true);
        expect(lastMonth <= `${facts.period.lastYear}-12`).toBe(true);
      }
    }),
  );
});
