import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ClosingGap, countGaps, reviewClosing } from "~/features/periods/closing-gaps";
import { assess } from "~/features/travel-rules/assess";
import type { PeriodFacts } from "~/features/travel-rules/facts";
import { someDay, someFacts } from "../../support/arbitrary-facts";
import {
  approvedEvaluation,
  committee,
  dispensation,
  explanation,
  periodFacts,
  ruleSet,
  trip,
} from "../../support/period-facts";

const after = "2030-04-01";
const everyTrip = ({ trips }: PeriodFacts) => new Set(trips.map(({ reference }) => reference));
const review = (facts: PeriodFacts, today = after, seen = everyTrip(facts)) =>
  reviewClosing(facts, today, seen);
const gapsOf = (facts: PeriodFacts, committeeId: string, today = after) =>
  review(facts, today).committees.find((each) => each.committeeId === committeeId)?.gaps ?? [];
const told = (gap: ClosingGap) => (gap.kind === "finding" ? gap.finding.evidence.key : gap.kind);

const mustHoldOne = ruleSet([{ kind: "minimumTrips", count: 1 }]);
const shouldHoldOne = ruleSet([{ kind: "minimumTrips", count: 1, strength: "should" }]);
const evaluated = { state: "held", evaluation: approvedEvaluation("2027-07-01") } as const;

describe("A period", () => {
  it("can be closed from 1 January after its last year", () => {
    const facts = periodFacts();
    expect(review(facts, "2029-12-31")).toMatchObject({ isOver: false, closableFrom: "2030-01-01" });
    expect(review(facts, "2030-01-01")).toMatchObject({ isOver: true });
  });

  it("without rules has no gaps but its unfinished trips, and says that it has none", () => {
    const facts = periodFacts({ committees: [committee("A"), committee("B")], trips: [trip("1", ["A"])] });
    expect(review(facts)).toMatchObject({ hasRules: false });
    expect(gapsOf(facts, "A")).toEqual([{ kind: "trip", tripId: "1", stage: "planned" }]);
    expect(gapsOf(facts, "B")).toEqual([]);
  });
});

describe("A trip stands in the way of closing", () => {
  const stages = {
    draft: "planned",
    proposed: "planned",
    approved: "approved",
    rejected: null,
    held: null,
    cancelled: null,
    closed: null,
    recorded: null,
  } as const;

  it.each(Object.entries(stages))("in the state '%s': %s", (state, stage) => {
    const facts = periodFacts({
      committees: [committee("A")],
      trips: [trip("1", ["A"], { state: state as keyof typeof stages })],
    });
    expect(gapsOf(facts, "A")).toEqual(stage ? [{ kind: "trip", tripId: "1", stage }] : []);
  });

  it("while a change of it awaits a new decision, as an approved one", () => {
    const facts = periodFacts({
      committees: [committee("A")],
      trips: [trip("1", ["A"], { state: "proposed", reapproving: true })],
    });
    expect(gapsOf(facts, "A")).toEqual([{ kind: "trip", tripId: "1", stage: "approved" }]);
  });

  it("once, with its lead committee, however many travel", () => {
    const facts = periodFacts({
      committees: [committee("A"), committee("B")],
      trips: [trip("1", ["A", "B"], { state: "approved" })],
    });
    expect(gapsOf(facts, "A")).toHaveLength(1);
    expect(gapsOf(facts, "B")).toEqual([]);
    expect(countGaps(review(facts))).toBe(1);
  });

  it("for the whole period where its lead committee is not of the period", () => {
    const facts = periodFacts({ committees: [committee("A")], trips: [trip("1", ["gone"])] });
    expect(review(facts).wholePeriod).toHaveLength(1);
  });
});

describe("A rule stands in the way of closing", () => {
  it("for each committee that held no trip, and for no other", () => {
    const facts = periodFacts({
      committees: [committee("A"), committee("B")],
      trips: [trip("1", ["A"], evaluated)],
      ruleSets: [mustHoldOne],
    });
    expect(gapsOf(facts, "A")).toEqual([]);
    expect(gapsOf(facts, "B").map(told)).toEqual(["minimumTrips.missing"]);
  });

  it("until a 'must' has its dispensation and a 'should' its explanation, if only that none was received", () => {
    const missing = { committees: [committee("A")] };
    const must = periodFacts({ ...missing, ruleSets: [mustHoldOne] });
    const should = periodFacts({ ...missing, ruleSets: [shouldHoldOne] });
    const dispensations = [dispensation("minimumTrips", { committeeId: "A" })];
    const explanations = [explanation("minimumTrips", { body: "", noAccountReceived: true })];
    expect(gapsOf({ ...must, explanations }, "A")).toHaveLength(1);
    expect(gapsOf({ ...must, dispensations }, "A")).toEqual([]);
    expect(gapsOf({ ...should, dispensations }, "A")).toHaveLength(1);
    expect(gapsOf({ ...should, explanations }, "A")).toEqual([]);
  });

  it("also where an import or newly adopted rules brought the breach with them", () => {
    const facts = periodFacts({
      committees: [committee("A")],
      trips: [trip("1", ["A"], evaluated), trip("2", ["A"], evaluated)],
      ruleSets: [ruleSet([{ kind: "maximumTrips", count: 1 }])],
      inheritedBreaches: ["1", "2"].map((tripId) => ({
        ruleKey: "maximumTrips",
        committeeId: "A",
        tripId,
        year: null,
        recordedOn: "2029-01-01",
        cause: "adoption",
      })),
    });
    expect(gapsOf(facts, "A")).toMatchObject([{ finding: { outcome: "breached", inherited: true } }]);
  });

  it("while an evaluation is not yet due, or the day it came is not recorded", () => {
    const of = (given: Parameters<typeof trip>[2]) =>
      periodFacts({
        committees: [committee("A")],
        trips: [trip("1", ["A"], { state: "held", startsOn: "2029-12-20", ...given })],
        ruleSets: [ruleSet([{ kind: "evaluationDue", count: 90, unit: "days" }])],
      });
    const unknownDay = { state: "approved", signedOn: null, presentedOn: null, decidedOn: null } as const;
    expect(gapsOf(of({}), "A", "2030-01-02").map(told)).toEqual(["evaluationDue.awaited"]);
    expect(gapsOf(of({ evaluation: unknownDay }), "A").map(told)).toEqual(["evaluationDue.dayNotRecorded"]);
  });

  it("not for what a past trip from old sources does not say", () => {
    const unknownDay = { state: "approved", signedOn: null, presentedOn: null, decidedOn: null } as const;
    const facts = periodFacts({
      committees: [committee("A")],
      trips: [
        trip("1", ["A"], { state: "recorded", evaluation: unknownDay }),
        trip("2", ["A"], { state: "recorded", endsOn: null, evaluation: unknownDay }),
        trip("3", ["A"], { state: "recorded" }),
      ],
      ruleSets: [ruleSet([{ kind: "evaluationDue", count: 90, unit: "days" }])],
    });
    expect(gapsOf(facts, "A")).toEqual([]);
  });

  it("not twice: what rests on an unfinished trip is settled with the trip", () => {
    const facts = periodFacts({
      committees: [committee("A")],
      trips: [trip("1", ["A"], { state: "approved" }), trip("2", ["A"])],
      ruleSets: [
        ruleSet([
          { kind: "minimumTrips", count: 1 },
          { kind: "maximumTrips", count: 1 },
          { kind: "evaluationDue", count: 90, unit: "days" },
        ]),
      ],
    });
    expect(gapsOf(facts, "A").map(told)).toEqual(["trip", "trip"]);
  });
});

describe("A trip that nobody outside knows of", () => {
  const facts = periodFacts({
    committees: [committee("A"), committee("B")],
    trips: [trip("1", ["A", "B"], evaluated)],
    ruleSets: [mustHoldOne],
  });

  it("fills no gap in the public record until it is public", () => {
    const { committees } = review(facts, after, new Set());
    expect(committees.map(({ gaps }) => gaps)).toMatchObject([
      [{ kind: "notPublic", tripIds: ["1"], finding: { outcome: "breached", committeeId: "A" } }],
      [{ kind: "notPublic", tripIds: ["1"], finding: { committeeId: "B" } }],
    ]);
    expect(countGaps(review(facts))).toBe(0);
  });

  it("is passed over where a public dispensation says why the rule is departed from", () => {
    const dispensed = { ...facts, dispensations: [dispensation("minimumTrips")] };
    expect(countGaps(review(dispensed, after, new Set()))).toBe(0);
  });
});

const keysOf = ({ ruleSets }: PeriodFacts) => [
  ...new Set(ruleSets.flatMap(({ rules }) => rules.map(({ key }) => key))),
];

describe("Whatever the facts", () => {
  const late = someDay.map((day) => (day < "2030-01-01" ? "2030-01-01" : day));

  it("each gap is told with one committee of the period, or with the whole of it", () => {
    fc.assert(
      fc.property(someFacts, someDay, (facts, today) => {
        const { committees, wholePeriod } = review(facts, today);
        expect(committees.map(({ committeeId }) => committeeId)).toEqual(
          facts.committees.map(({ id }) => id),
        );
        const gaps = [...wholePeriod, ...committees.flatMap((each) => each.gaps)];
        const keys = gaps.map((gap) =>
          gap.kind === "trip" ? gap.tripId : JSON.stringify([gap.kind, gap.finding]),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it("a period without gaps shows no breach that nothing allows", () => {
    fc.assert(
      fc.property(someFacts, late, (facts, today) => {
        if (countGaps(review(facts, today)) > 0) return;
        expect(assess(facts, today).filter(({ outcome }) => outcome === "breached")).toEqual([]);
      }),
    );
  });

  it("finishing its trips, and a departure from every rule, is enough to close it", () => {
    fc.assert(
      fc.property(someFacts, late, (facts, today) => {
        const allowed = {
          ...facts,
          trips: facts.trips.map((each) =>
            ["draft", "proposed", "approved"].includes(each.state)
              ? { ...each, state: "cancelled" as const, reapproving: false }
              : each,
          ),
          dispensations: keysOf(facts).map((key) => dispensation(key, { decidedOn: "2025-01-01" })),
          explanations: keysOf(facts).map((key) => explanation(key)),
        };
        expect(countGaps(review(allowed, today))).toBe(0);
      }),
    );
  });

  it("a departure more never adds a gap", () => {
    fc.assert(
      fc.property(someFacts, late, fc.nat(), (facts, today, n) => {
        const key = keysOf(facts)[n % Math.max(1, keysOf(facts).length)] ?? "";
        const more = { ...facts, explanations: [...facts.explanations, explanation(key)] };
        expect(countGaps(review(more, today))).toBeLessThanOrEqual(countGaps(review(facts, today)));
      }),
    );
  });
});
