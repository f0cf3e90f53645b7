import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { assess } from "~/features/travel-rules/assess";
import { contradictionRefusal } from "~/features/travel-rules/contradiction-refusal";
import { findContradictions } from "~/features/travel-rules/contradictions";
import type { TripFacts } from "~/features/travel-rules/facts";
import type { Rule } from "~/features/travel-rules/rule-sets";
import { committee, periodFacts, rule, ruleSet, trip } from "../../support/period-facts";

const keysOf = (rules: readonly Rule[], facts = periodFacts()) =>
  findContradictions(rules, facts).map(({ key, rules: named }) => [key, ...named.map((each) => each.key)]);

const aboveMaximum = [["rules.minimumAboveMaximum", "minimumTrips", "maximumTrips"]];

describe("A minimum above a maximum contradicts it", () => {
  it("for the same span", () => {
    const least = rule({ kind: "minimumTrips", count: 2 });
    expect(keysOf([least, rule({ kind: "maximumTrips", count: 1 })])).toEqual(aboveMaximum);
    expect(keysOf([least, rule({ kind: "maximumTrips", count: 2 })])).toEqual([]);
  });

  it("where each year's trips are more than the period's, and the other way round", () => {
    const yearly = rule({ kind: "minimumTrips", count: 1, per: "year" });
    expect(keysOf([yearly, rule({ kind: "maximumTrips", count: 3 })])).toEqual(aboveMaximum);
    expect(keysOf([yearly, rule({ kind: "maximumTrips", count: 4 })])).toEqual([]);
    const most = rule({ kind: "maximumTrips", count: 1, per: "year" });
    expect(keysOf([rule({ kind: "minimumTrips", count: 5 }), most])).toEqual(aboveMaximum);
    expect(keysOf([rule({ kind: "minimumTrips", count: 4 }), most])).toEqual([]);
  });

  it("where all its trips are such as the maximum counts", () => {
    const abroad = rule({ kind: "minimumTrips", count: 2, where: "abroad" });
    expect(keysOf([abroad, rule({ kind: "maximumTrips", count: 1 })])).toEqual(aboveMaximum);
    expect(keysOf([abroad, rule({ kind: "maximumTrips", count: 1, where: "home" })])).toEqual([]);
    const anywhere = rule({ kind: "minimumTrips", count: 2 });
    expect(keysOf([anywhere, rule({ kind: "maximumTrips", count: 1, where: "abroad" })])).toEqual([]);
    const alsoStaff = rule({ kind: "minimumTrips", count: 2, administrative: true });
    expect(keysOf([alsoStaff, rule({ kind: "maximumTrips", count: 1 })])).toEqual([]);
  });

  it("for the same committees, by their kind or by name", () => {
    const least = (given: object) => rule({ kind: "minimumTrips", count: 2, ...given });
    const most = (given: object) => rule({ kind: "maximumTrips", count: 1, ...given });
    const standing = { appliesTo: ["standing"] } as const;
    const named = { appliesTo: [], committeeIds: ["A"] } as const;
    expect(keysOf([least(standing), most({ appliesTo: ["council"] })])).toEqual([]);
    expect(keysOf([least(standing), most(named)])).toEqual([]);
    const facts = periodFacts({ committees: [committee("A"), committee("B", { predecessorIds: ["A"] })] });
    expect(keysOf([least(standing), most(named)], facts)).toEqual(aboveMaximum);
    const successor = { appliesTo: [], committeeIds: ["B"] } as const;
    expect(keysOf([least(successor), most(named)], facts)).toEqual(aboveMaximum);
  });

  it("where too few years are left open for it, with the closing rule named", () => {
    const least = rule({ kind: "minimumTrips", count: 4 });
    const most = rule({ kind: "maximumTrips", count: 1, per: "year" });
    const closed = rule({ kind: "closedYears", years: ["fourth"] });
    const early = rule({ kind: "heldEarly", months: 40 });
    expect(keysOf([least, most, early, closed])).toEqual([
      ["rules.minimumAboveMaximum", "minimumTrips", "maximumTrips", "closedYears"],
    ]);
  });
});

describe("A minimum contradicts rules that leave no time for it", () => {
  const least = rule({ kind: "minimumTrips" });
  const first = rule({ kind: "closedYears", years: ["first"] });

  it("such as every year closed, by one rule or by several together", () => {
    const all = rule({ kind: "closedYears", years: ["first", "second", "third", "fourth"] });
    expect(keysOf([least, all])).toEqual([["rules.noOpenMonth", "minimumTrips", "closedYears"]]);
    expect(keysOf([all])).toEqual([]);
    const months = rule({ kind: "closedMonths", months: 36 });
    expect(keysOf([least, first, months])).toEqual([
      ["rules.noOpenMonth", "minimumTrips", "closedYears", "closedMonths"],
    ]);
    expect(keysOf([least, first, rule({ kind: "closedMonths", months: 35 })])).toEqual([]);
  });

  it("such as one closed year for a minimum of each year", () => {
    const yearly = rule({ kind: "minimumTrips", per: "year" });
    expect(keysOf([yearly, first])).toEqual([["rules.noOpenMonth", "minimumTrips", "closedYears"]]);
    expect(keysOf([yearly, rule({ kind: "closedMonths", months: 11 })])).toEqual([]);
  });
});

test("a trip that has to be early, and never may be, is a contradiction without any minimum", () => {
  const early = rule({ kind: "heldEarly", months: 12 });
  const closed = rule({ kind: "closedYears", years: ["first"] });
  expect(keysOf([early, closed])).toEqual([["rules.noOpenMonth", "heldEarly", "closedYears"]]);
  expect(keysOf([rule({ kind: "heldEarly", months: 13 }), closed])).toEqual([]);
  expect(keysOf([early, rule({ kind: "closedMonths", months: 35 })])).toEqual([]);
});

test("allowed destinations must name a country, and one abroad where a trip abroad is asked for", () => {
  const nowhere = rule({ kind: "destinations", groups: [], countries: [] });
  expect(keysOf([nowhere])).toEqual([["rules.noDestinations", "destinations"]]);
  const home = rule({ kind: "destinations", groups: [], countries: ["DK"] });
  const abroad = rule({ kind: "minimumTrips", where: "abroad" });
  expect(keysOf([home])).toEqual([]);
  expect(keysOf([home, abroad])).toEqual([["rules.nowhereToGo", "minimumTrips", "destinations"]]);
  expect(keysOf([home, rule({ kind: "minimumTrips" })])).toEqual([]);
});

test("a trip at home and one abroad in each year, where the one excludes the other", () => {
  const yearly = (where: "home" | "abroad") =>
    rule({ kind: "minimumTrips", per: "year", where, key: `minimum-${where}` });
  const excluded = rule({ kind: "excludedBy", where: "home", cause: "abroad" });
  expect(keysOf([yearly("home"), yearly("abroad"), excluded])).toEqual([
    ["rules.excludeEachOther", "minimum-home", "minimum-abroad", "excludedBy"],
  ]);
  expect(keysOf([yearly("home"), rule({ kind: "minimumTrips", where: "abroad" }), excluded])).toEqual([]);
});

test("what is only strict is no contradiction", () => {
  const strict = [
    rule({ kind: "minimumTrips", count: 1 }),
    rule({ kind: "maximumTrips", count: 1, where: "abroad" }),
    rule({ kind: "committeeBudget", amount: 0 }),
    rule({ kind: "yearlyBudget", amount: 1 }),
    rule({ kind: "evaluationDue", count: 90, unit: "days" }),
    rule({ kind: "partsPublished", parts: ["evaluation"], count: 1, unit: "days" }),
    rule({ kind: "ownMembers" }),
    rule({ kind: "guestTrips", count: 3 }),
  ];
  expect(keysOf(strict)).toEqual([]);
});

test("the refusal names the rules in their own words", () => {
  const rules = [rule({ kind: "minimumTrips", count: 2 }), rule({ kind: "maximumTrips", count: 1 })];
  const [found] = findContradictions(rules);
  if (!found) throw new Error("no contradiction");
  expect(refusalText(contradictionRefusal(found).refusal)).toMatchObject({
    title: "To regler modsiger hinanden",
    text: "»Hvert udvalg holder mindst to studieture i valgperioden« og »Hvert udvalg holder højst én studietur i valgperioden« kan ikke overholdes på samme tid.",
  });
});

const place = fc.constantFrom("anywhere", "home", "abroad");
const span = fc.constantFrom("period", "year");
const someRule = fc.oneof(
  fc.record({
    kind: fc.constant("minimumTrips"),
    count: fc.integer({ min: 1, max: 4 }),
    per: span,
    where: place,
  }),
  fc.record({
    kind: fc.constant("maximumTrips"),
    count: fc.integer({ min: 0, max: 4 }),
    per: span,
    where: place,
  }),
  fc.record({ kind: fc.constant("heldEarly"), months: fc.integer({ min: 1, max: 48 }), where: place }),
  fc.record({ kind: fc.constant("closedMonths"), months: fc.integer({ min: 1, max: 47 }), where: place }),
  fc.record({
    kind: fc.constant("closedYears"),
    years: fc.subarray(["first", "second", "third", "fourth"] as const, { minLength: 1 }),
    where: place,
  }),
  fc.record({
    kind: fc.constant("destinations"),
    groups: fc.subarray(["nordic", "eu"] as const, { minLength: 1 }),
  }),
  fc.record({ kind: fc.constant("excludedBy"), cause: fc.constantFrom("abroad", "home"), where: place }),
);
const someRules = fc
  .array(someRule, { maxLength: 6 })
  .map((given) => given.map((each, i) => rule({ ...each, key: `rule-${i}` } as Parameters<typeof rule>[0])));

/** Held trips of one committee, at least one at home and one abroad. */
const someTrips = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 47 }), fc.constantFrom("DK", "SE", "DE")), { maxLength: 10 })
  .chain((more) =>
    fc.tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 0, max: 47 })).map(([one, other]) =>
      [[one, "DK"] as const, [other, "SE"] as const, ...more].map(([month, country], i): TripFacts => {
        const startsOn = `${2026 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-05`;
        return trip(`${i}`, ["A"], { state: "held", startsOn, countries: [country] });
      }),
    ),
  );

test("rules that some trips keep, all of them, do not contradict one another", () => {
  fc.assert(
    fc.property(someRules, someTrips, (rules, trips) => {
      const facts = periodFacts({
        committees: [committee("A")],
        trips,
        ruleSets: [{ ...ruleSet([]), rules }],
      });
      fc.pre(assess(facts, "2030-06-01").every(({ outcome }) => outcome !== "breached"));
      expect(findContradictions(rules, facts)).toEqual([]);
    }),
    { numRuns: 2000, maxSkipsPerRun: 1000 },
  );
});

test("none of the named rules can be left out", () => {
  fc.assert(
    fc.property(someRules, (rules) => {
      for (const { rules: named } of findContradictions(rules))
        for (const each of named)
          expect(findContradictions(named.filter((rule) => rule !== each))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
