import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { draftTexts } from "~/features/travel-rules/draft/texts";
import { triedView } from "~/features/travel-rules/draft/tried-view";
import { tryRules } from "~/features/travel-rules/draft/try-rules";
import type { PeriodFacts, TripFacts } from "~/features/travel-rules/facts";
import type { Rule } from "~/features/travel-rules/rule-sets";
import { someDay, someFacts } from "../../support/arbitrary-facts";
import { committee, periodFacts, rule, ruleSet, trip } from "../../support/period-facts";

const today = "2027-09-15";
const now = { today, time: "11.20" };

/** A trip that costs so much for its one participant. */
const costing = (id: string, kroner: number, given: Partial<TripFacts> = {}) =>
  trip(id, ["A"], {
    travellers: { politicians: [], officials: 1, headcount: 1 },
    costs: {
      currency: "DKK",
      totalMinor: kroner * 100,
      withoutAllowancesMinor: kroner * 100,
      shares: [{ committeeId: "A", minor: kroner * 100 }],
    },
    ...given,
  });

const atMost = (kroner: number) => rule({ kind: "costPerParticipant", amount: kroner * 100 });

const facts = periodFacts({
  committees: [committee("A")],
  trips: [
    costing("1", 12_650),
    costing("2", 14_466, { state: "proposed" }),
    costing("3", 13_000, { state: "held" }),
    costing("4", 9_000, { state: "cancelled" }),
    costing("5", 9_000),
  ],
  ruleSets: [{ ...ruleSet([]), rules: [atMost(14_000)] }],
});
facts satisfies PeriodFacts;

describe("Trying a draft", () => {
  const tried = tryRules(facts, [atMost(12_000)], today);
  const shiftsOf = (id: string) => tried.trips.find((each) => each.trip.id === id)?.shifts;

  it("tells what switches, and what comes further over a limit", () => {
    expect(shiftsOf("1")).toMatchObject([
      { kind: "switches", before: { outcome: "met" }, after: { outcome: "breached" } },
    ]);
    expect(shiftsOf("2")).toMatchObject([
      { kind: "further", before: { overBy: 46_600 }, after: { overBy: 246_600 } },
    ]);
    expect(tryRules(facts, [atMost(14_400)], today).trips[1]?.shifts).toMatchObject([{ kind: "nearer" }]);
  });

  it("tells what stays, and under which version it was approved", () => {
    expect(tried.trips.find((each) => each.trip.id === "3")).toMatchObject({ shifts: [], approvedUnder: 1 });
    expect(tried.trips.find((each) => each.trip.id === "5")).toMatchObject({
      shifts: [],
      approvedUnder: null,
    });
  });

  it("leaves out trips that were called off", () => {
    expect(tried.trips.map((each) => each.trip.id)).toEqual(["1", "2", "3", "5"]);
  });

  it("tells it in words: the counts, the outcomes and the evidence", () => {
    const view = triedView(facts, [atMost(12_000)], now);
    const { tried: t } = draftTexts.da;
    expect(
      `${t.lead(view.counts)} ${t.trips(view.counts.trips)} ${t.committees(view.counts.committees)}`,
    ).toBe(
      "Kladden er prøvet mod periodens fire ture og ene udvalg. Én tur skifter, én kommer længere over grænsen, to er uændrede. Udvalget er uændret.",
    );
    expect(view.trips[0]?.shifts).toEqual([
      {
        rule: "Udgiften er højst 12.000 kr. pr. deltager med alle udgifter; en dyrere tur kan ikke godkendes",
        kind: "switches",
        before: "met",
        after: "breached",
        evidence: "12.650,00 kr. pr. deltager: 650,00 kr. over grænsen.",
        earlier: null,
      },
    ]);
    expect(view.trips[1]?.shifts[0]?.earlier).toBe("14.466,00 kr. pr. deltager: 466,00 kr. over grænsen.");
  });

  it("judges committees too, and names contradictions", () => {
    const rules = [rule({ kind: "minimumTrips", count: 2 }), rule({ kind: "maximumTrips", count: 1 })];
    const view = triedView(facts, rules, now);
    expect(view.committees[0]?.shifts).toMatchObject([
      {
        kind: "switches",
        before: null,
        after: "at_risk",
        rule: "Hvert udvalg holder højst én studietur i valgperioden",
      },
    ]);
    expect(view.committees[0]?.fresh).toEqual({ met: 0, pending: 1 });
    expect(view.contradictions).toHaveLength(1);
  });

  it("judges everything by the draft where it will be the first version", () => {
    const first = tryRules({ ...facts, ruleSets: [] }, [atMost(12_000)], today);
    expect(first.trips.find((each) => each.trip.id === "3")).toMatchObject({
      approvedUnder: null,
      shifts: [{ before: null, after: { outcome: "breached" } }],
    });
  });

  it("tells a rule that is gone only where it asked for something", () => {
    const none = tryRules(facts, [], today).trips.map(({ shifts }) => shifts.length);
    expect(none).toEqual([0, 1, 0, 0]);
  });
});

test("a draft with the rules of the newest version, in force already, changes nothing", () => {
  fc.assert(
    fc.property(someFacts, someDay, (given, day) => {
      const [first] = given.ruleSets;
      const ruleSets = first ? [first] : [];
      const rules = unique(first?.rules ?? []);
      const one = { ...given, ruleSets: ruleSets.map((each) => ({ ...each, rules })) };
      const tried = tryRules(one, rules, day);
      for (const { shifts } of [...tried.trips, ...tried.committees, tried.period])
        expect(shifts).toEqual([]);
    }),
  );
});

const unique = (rules: readonly Rule[]) => [...new Map(rules.map((each) => [each.key, each])).values()];
