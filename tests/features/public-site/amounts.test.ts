import { expect, test } from "vitest";
import { amountWriter, printedFigure, shortMoney } from "~/features/public-site/amounts";
import { committeeTrip } from "~/features/public-site/committee-trips";
import { costTotals } from "~/features/public-site/cost-totals";
import { fullStop } from "~/features/public-site/full-stop";
import type { TripCost } from "~/features/public-site/trip-summary";
import { webLink } from "~/features/public-site/web-link";
import { accountsPart, klima, notice, plan } from "../../support/public-parts";

const cost = (given: Partial<TripCost>): TripCost => ({
  basis: "final",
  currency: "DKK",
  totalMinor: 10_000_00,
  headcount: 4,
  perParticipantMinor: 2_500_00,
  ...given,
});

test("amounts that stand together are all whole, or all with decimals", () => {
  expect(amountWriter([100_00, null], "DKK")(100_00)).toBe("100");
  expect(amountWriter([100_00, 50_50], "DKK")(100_00)).toBe("100,00");
  expect(amountWriter([1500], "ISK")(1500)).toBe("1.500");
});

test("money is short where there are no øre", () => {
  expect(shortMoney(138_526_00, "DKK")).toBe("138.526 kr.");
  expect(shortMoney(9_894_71, "DKK")).toBe("9.894,71 kr.");
  expect(shortMoney(-7_474_00, "EUR")).toBe("−7.474 EUR");
});

test("a source's figure is written as Danes write it, with the decimals that it prints", () => {
  expect(printedFigure("11447.50")).toEqual({ figure: "11.447,50", decimals: 2 });
  expect(printedFigure("19304")).toEqual({ figure: "19.304", decimals: 0 });
  expect(printedFigure("14.465,63")).toEqual({ figure: "14.465,63", decimals: 2 });
  expect(printedFigure("ca. 15.000")).toEqual({ figure: "ca. 15.000", decimals: 0 });
});

test("sums are of known accounts alone, and say how many are missing", () => {
  const totals = costTotals([
    cost({}),
    cost({ headcount: null }),
    cost({ basis: "budget" }),
    cost({ basis: "not_known", totalMinor: null }),
    cost({ currency: "EUR" }),
  ]);
  expect(totals).toMatchObject({ totalMinor: 20_000_00, counted: 2, missing: 3 });
  expect(totals.average).toEqual({ perParticipantMinor: 2_500_00, headcount: 4, trips: 1 });
});

test("the average is total cost by total participants, not an average of averages", () => {
  const totals = costTotals([
    cost({ totalMinor: 100_00, headcount: 1 }),
    cost({ totalMinor: 100_00, headcount: 3 }),
  ]);
  expect(totals.average?.perParticipantMinor).toBe(50_00);
});

test("with nothing known there is no average", () => {
  expect(costTotals([cost({ headcount: 0 })]).average).toBeNull();
});

test("of a joint trip a committee bears its share; of its own, all of it; an unknown share stays unknown", () => {
  const parts = { programme: null, evaluation: null, accounts: accountsPart(), follow_up: null };
  const record = { notice: notice(), parts, versions: [] };
  const shareFor = (...line: string[]) => committeeTrip(record, new Set(line), "2027-09-14").shareMinor;
  expect(shareFor(klima.slug)).toBe(4_067_500);
  expect(shareFor(klima.slug, plan.slug)).toBe(8_135_000);
  const unshared = { ...record, parts: { ...parts, accounts: accountsPart({ shares: [] }) } };
  expect(committeeTrip(unshared, new Set([klima.slug]), "2027-09-14").shareMinor).toBeNull();
});

test("a sentence that ends in an abbreviation has one full stop", () => {
  expect(fullStop("Budgettet er 100 kr.")).toBe("Budgettet er 100 kr.");
  expect(fullStop("Budgettet er kendt")).toBe("Budgettet er kendt.");
});

test("a link that somebody typed leads to the web or nowhere", () => {
  expect(webLink("https://fjordby.example/dagsorden/11")).toBe("https://fjordby.example/dagsorden/11");
  expect(webLink("javascript:alert(1)")).toBeNull();
  expect(webLink("")).toBeNull();
});
