import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  budgetIsRaised,
  type CostLine,
  costsByCategory,
  costTotals,
  differenceOf,
  standingTotal,
} from "~/features/trips/cost";
import { type CostParticipant, costPerParticipant, travellersOf } from "~/features/trips/cost-participants";
import { agreesWithSource, readSourceFigure } from "~/features/trips/cost-source-figure";
import { shareCosts } from "~/features/trips/cost-split";
import { municipalityPays } from "~/features/trips/funding";

function line(says: Partial<CostLine>): CostLine {
  return {
    id: "l",
    category: "other",
    description: "",
    estimatedMinor: null,
    provisionalMinor: null,
    finalMinor: null,
    ...says,
  };
}

function people(
  kind: CostParticipant["kind"],
  headcount: number,
  says: Partial<CostParticipant> = {},
): CostParticipant {
  return { kind, headcount, status: "planned", committeeId: kind === "politician" ? "klima" : null, ...says };
}

describe("the costs of a trip", () => {
  const tram = line({ category: "other_transport", estimatedMinor: 400000, provisionalMinor: 318650 });
  const train = line({
    category: "other_transport",
    estimatedMinor: 594000,
    provisionalMinor: 621500,
    finalMinor: 621500,
  });
  const flight = line({ category: "flights", estimatedMinor: 1265000, finalMinor: 1239700 });

  it("differ from the estimate by the final amount, else by the provisional one", () => {
    expect(differenceOf(tram)).toBe(-81350);
    expect(differenceOf(flight)).toBe(-25300);
    expect(differenceOf(line({ estimatedMinor: 5 }))).toBeNull();
    expect(differenceOf(line({ finalMinor: 5 }))).toBeNull();
  });

  it("add up by stage, and say how many final amounts are missing instead of guessing them", () => {
    const totals = costTotals([flight, train, tram]);
    expect(totals.estimated).toEqual({ minor: 2259000, knownMinor: 2259000, missing: 0 });
    expect(totals.provisional.minor).toBe(1239700 + 621500 + 318650);
    expect(totals.final).toEqual({ minor: null, knownMinor: 1861200, missing: 1 });
    expect(totals.account.minor).toBe(2179850);
    expect(totals.differenceMinor).toBe(2179850 - 2259000);
  });

  it("differ from the budget by a whole line that nobody budgeted for", () => {
    const taxi = line({ finalMinor: 300 });
    expect(costTotals([line({ estimatedMinor: 1000, finalMinor: 1000 }), taxi])).toMatchObject({
      estimated: { minor: 1000, missing: 0 },
      differenceMinor: 300,
    });
  });

  it("are not known where there is no line, and not zero", () => {
    expect(costTotals([]).account).toEqual({ minor: null, knownMinor: null, missing: 0 });
    expect(standingTotal(costTotals([]))).toEqual({ minor: null, is: "not_known" });
  });

  it("stand in the order of the categories", () => {
    expect(
      costsByCategory([tram, flight, train]).map(({ category, lines }) => [category, lines.length]),
    ).toEqual([
      ["flights", 1],
      ["other_transport", 2],
    ]);
  });

  it("are those of the budget until every line of the account is known", () => {
    expect(standingTotal(costTotals([flight, line({ estimatedMinor: 1 })]))).toEqual({
      minor: 1265001,
      is: "budget",
    });
    expect(standingTotal(costTotals([flight, tram])).is).toBe("account");
  });

  it("ask for a new decision when the budget grows, also by an amount not known before", () => {
    expect(budgetIsRaised([tram], [{ ...tram, estimatedMinor: 400001 }])).toBe(true);
    expect(budgetIsRaised([tram], [tram, line({ estimatedMinor: 1 })])).toBe(true);
    expect(
      budgetIsRaised(
        [tram, train],
        [
          { ...tram, estimatedMinor: 300000 },
          { ...train, estimatedMinor: 694000 },
        ],
      ),
    ).toBe(false);
  });
});

describe("the cost per participant", () => {
  it("counts politicians, officials and guests, and leaves self-paying companions out", () => {
    const travellers = travellersOf([people("politician", 9), people("official", 2), people("companion", 3)]);
    expect(travellers).toMatchObject({ basis: "planned", headcount: 11, politicians: 9, officials: 2 });
    expect(costPerParticipant(11843750, travellers)).toBe(1076705);
  });

  it("counts who went as soon as that is known", () => {
    const travellers = travellersOf([
      people("politician", 5, { status: "went" }),
      people("politician", 1, { status: "withdrew" }),
      people("official", 1),
    ]);
    expect(travellers).toMatchObject({ basis: "went", headcount: 5 });
  });

  it("is not known where nobody is known to travel, somebody was not counted, or the total is not known", () => {
    expect(travellersOf([people("politician", 5)], false)).toMatchObject({ politicians: 5, headcount: null });
    expect(travellersOf([people("companion", 2)])).toMatchObject({ basis: "not_known", headcount: null });
    expect(costPerParticipant(100, travellersOf([]))).toBeNull();
    expect(costPerParticipant(null, travellersOf([people("guest", 1)]))).toBeNull();
  });
});

describe("a committee's share", () => {
  const committees = [
    { id: "kultur", politicians: 5, manualShareMinor: null },
    { id: "skole", politicians: 4, manualShareMinor: null },
  ];

  it("follows its politicians to the øre, and says who holds the last one", () => {
    const { shares, offByMinor } = shareCosts(11843750, "politicians", committees);
    expect(shares).toEqual([
      { committeeId: "kultur", shareMinor: 6579861, politicians: 5, holdsLastMinor: false },
      { committeeId: "skole", shareMinor: 5263889, politicians: 4, holdsLastMinor: true },
    ]);
    expect(offByMinor).toBe(0);
  });

  it("is not known when no politician is", () => {
    const none = committees.map((committee) => ({ ...committee, politicians: 0 }));
    expect(shareCosts(100, "politicians", none).shares.map(({ shareMinor }) => shareMinor)).toEqual([
      null,
      null,
    ]);
    expect(shareCosts(101, "equal", none).shares.map(({ shareMinor }) => shareMinor)).toEqual([51, 50]);
  });

  it("says by how much shares typed by hand miss the total", () => {
    const typed = (a: number, b: number | null) =>
      shareCosts(1000, "manual", [
        { id: "kultur", politicians: 5, manualShareMinor: a },
        { id: "skole", politicians: 4, manualShareMinor: b },
      ]).offByMinor;
    expect(typed(600, 400)).toBe(0);
    expect(typed(600, 399)).toBe(-1);
    expect(typed(600, null)).toBeNull();
  });

  it("always adds up to the total", () => {
    const anyTrip = fc.record({
      total: fc.nat(),
      politicians: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
      split: fc.constantFrom("politicians" as const, "equal" as const),
    });
    fc.assert(
      fc.property(anyTrip, ({ total, politicians, split }) => {
        const travelling = politicians.map((count, index) => ({
          id: String(index),
          politicians: count,
          manualShareMinor: null,
        }));
        const { shares } = shareCosts(total, split, travelling);
        expect(shares.reduce((sum, { shareMinor }) => sum + (shareMinor ?? Number.NaN), 0)).toBe(total);
      }),
    );
  });
});

describe("a source's own figure", () => {
  it("agrees once ours is cut to the decimals that it printed", () => {
    expect(agreesWithSource("19304", 11582962, 6, "DKK")).toBe(true);
    expect(agreesWithSource("19.304", 11582962, 6, "DKK")).toBe(true);
    expect(agreesWithSource("11447.50", 9158000, 8, "DKK")).toBe(true);
    expect(agreesWithSource("19305", 11582962, 6, "DKK")).toBe(false);
  });

  it("cannot be compared when it is no amount, or ours is not known", () => {
    expect(agreesWithSource("ca. 19.000", 11582962, 6, "DKK")).toBeNull();
    expect(agreesWithSource("19304", null, 6, "DKK")).toBeNull();
    expect(readSourceFigure("14.465,63 kr.")).toEqual({ value: "14465.63", decimals: 2 });
  });
});

describe("what the municipality pays itself", () => {
  it("is the total less outside funding, where all of it is known", () => {
    expect(municipalityPays(1000, [])).toBe(1000);
    expect(municipalityPays(1000, [{ amountMinor: 300 }, { amountMinor: 100 }])).toBe(600);
    expect(municipalityPays(1000, [{ amountMinor: null }])).toBeNull();
    expect(municipalityPays(null, [])).toBeNull();
  });
});
