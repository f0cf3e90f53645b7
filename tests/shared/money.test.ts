import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  cutToDecimals,
  divideHalfUp,
  formatAmount,
  formatDifference,
  formatMoney,
  formatWhole,
  minorDigits,
  parseAmount,
  parseOptionalAmount,
  shareOut,
} from "~/shared/money";
import { accept, refuse } from "~/shared/result";

const currencies = fc.constantFrom("DKK", "EUR", "ISK", "JPY");
const minorUnits = fc.nat({ max: Number.MAX_SAFE_INTEGER });

describe("an amount is written", () => {
  it("in Danish, with all decimals of its currency", () => {
    expect(formatAmount(1446563)).toBe("14.465,63");
    expect(formatAmount(5)).toBe("0,05");
    expect(formatAmount(100000000)).toBe("1.000.000,00");
    expect(formatAmount(1234567, "ISK")).toBe("1.234.567");
    expect(formatAmount(-1446563)).toBe("\u221214.465,63");
  });

  it("with kr. for kroner and the code for other currencies", () => {
    expect(formatMoney({ minor: 1446563, currency: "DKK" })).toBe("14.465,63 kr.");
    expect(formatMoney({ minor: 56564200, currency: "EUR" })).toBe("565.642,00 EUR");
    expect(formatMoney({ minor: 56564200, currency: "ISK" })).toBe("56.564.200 ISK");
  });

  it("whole, rounded half up", () => {
    expect(formatWhole(13852550)).toBe("138.526");
    expect(formatWhole(13852549)).toBe("138.525");
    expect(formatWhole(-13852550)).toBe("\u2212138.526");
    expect(formatWhole(-49)).toBe("0");
    expect(formatWhole(1500, "JPY")).toBe("1.500");
  });

  it("with its direction when it is a difference", () => {
    expect(formatDifference(120000)).toBe("+1.200,00");
    expect(formatDifference(-35050)).toBe("\u2212350,50");
    expect(formatDifference(0)).toBe("0,00");
  });

  it("never as a fraction of an øre", () => {
    expect(() => formatAmount(0.5)).toThrow(RangeError);
  });
});

describe("a typed amount", () => {
  it.each([
    ["14.465,63", 1446563],
    ["14465,63", 1446563],
    ["14465,6", 1446560],
    ["1.234", 123400],
    ["103531", 10353100],
    [" 1.234.567,00\u00a0kr. ", 123456700],
    ["500 kr", 50000],
    ["500 DKK", 50000],
    ["0", 0],
  ])("reads %j", (text, minor) => {
    expect(parseAmount(text)).toEqual(accept(minor));
  });

  it.each([
    ["-5", "amount.negative"],
    ["\u22121.234,50", "amount.negative"],
    ["1.23", "amount.ambiguous"],
    ["1234.567", "amount.ambiguous"],
    ["0.234", "amount.ambiguous"],
    ["1,234.56", "amount.ambiguous"],
    ["1,2,3", "amount.unreadable"],
    ["1,234,567", "amount.unreadable"],
    ["12.34,5.6", "amount.unreadable"],
    ["12,", "amount.unreadable"],
    ["fem", "amount.unreadable"],
    ["1 234", "amount.unreadable"],
    ["500 EUR", "amount.unreadable"],
    ["", "amount.unreadable"],
    ["99999999999999", "amount.tooLarge"],
  ])("refuses %j as %s", (text, key) => {
    expect(parseAmount(text)).toEqual(refuse(key));
  });

  it("has no more decimals than its currency", () => {
    expect(parseAmount("12,345")).toEqual(refuse("amount.tooManyDecimals", { decimals: 2, currency: "DKK" }));
    expect(parseAmount("12,5", "ISK")).toEqual(
      refuse("amount.tooManyDecimals", { decimals: 0, currency: "ISK" }),
    );
    expect(parseAmount("12.500", "ISK")).toEqual(accept(12500));
  });

  it("in another currency is not read as kroner", () => {
    expect(parseAmount("500 kr.", "EUR")).toEqual(refuse("amount.unreadable"));
    expect(parseAmount("500 EUR", "EUR")).toEqual(accept(50000));
  });

  it("left empty is not known, not zero", () => {
    expect(parseOptionalAmount(" \u00a0")).toEqual(accept(null));
    expect(parseOptionalAmount("0")).toEqual(accept(0));
  });

  it("is read as it was written, whatever the sum and currency", () => {
    fc.assert(
      fc.property(minorUnits, currencies, (minor, currency) => {
        expect(parseAmount(formatAmount(minor, currency), currency)).toEqual(accept(minor));
        expect(parseAmount(formatMoney({ minor, currency }), currency)).toEqual(accept(minor));
      }),
    );
  });
});

describe("a total is shared out", () => {
  it("so that the first of equals holds the last øre, and says so", () => {
    expect(shareOut(100, [1, 1, 1])).toEqual({ shares: [34, 33, 33], rounded: [0] });
    expect(shareOut(200, [1, 1, 1])).toEqual({ shares: [67, 67, 66], rounded: [0, 1] });
    expect(shareOut(-100, [1, 1, 1])).toEqual({ shares: [-34, -33, -33], rounded: [0] });
    expect(shareOut(100, [2, 0, 2])).toEqual({ shares: [50, 0, 50], rounded: [] });
  });

  it("by nobody when nobody has a weight", () => {
    expect(shareOut(100, [])).toBeNull();
    expect(shareOut(100, [0, 0])).toBeNull();
  });

  it("exactly, each share less than one minor unit from the exact one", () => {
    const weights = fc.array(fc.nat({ max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), weights, (total, parts) => {
        const sum = parts.reduce((a, b) => a + b, 0);
        fc.pre(sum > 0);
        const shared = shareOut(total, parts);
        const added = shared?.shares.reduce((a, b) => a + BigInt(b), 0n);
        expect(added).toBe(BigInt(total));
        parts.forEach((weight, index) => {
          const off = BigInt(shared?.shares[index] ?? 0) * BigInt(sum) - BigInt(total) * BigInt(weight);
          expect((off < 0n ? -off : off) < BigInt(sum)).toBe(true);
        });
      }),
    );
  });
});

describe("a division", () => {
  it("rounds half up, differences alike in both directions", () => {
    expect(divideHalfUp(5, 2)).toBe(3);
    expect(divideHalfUp(-5, 2)).toBe(-3);
    expect(divideHalfUp(10353100, 7)).toBe(1479014);
    expect(() => divideHalfUp(5, 0)).toThrow(RangeError);
  });

  it.each([
    [10353100, 7, 0, "14790"],
    [11582962, 6, 0, "19304"],
    [9158000, 8, 2, "11447.50"],
    [9158000, 8, 0, "11447"],
    [99, 1, 0, "0"],
    [-99, 1, 0, "0"],
    [-9158000, 8, 2, "-11447.50"],
    [1, 3, 5, "0.00333"],
  ])("of %d øre by %d, cut to %d decimals, is %s", (minor, by, decimals, text) => {
    expect(cutToDecimals(minor, by, decimals)).toBe(text);
  });

  it("is cut exactly where long division stands", () => {
    const divisors = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(minorUnits, divisors, fc.nat({ max: 8 }), currencies, (minor, by, decimals, currency) => {
        const divisor = BigInt(by) * 10n ** BigInt(minorDigits(currency));
        let rest = BigInt(minor) % divisor;
        let text = `${BigInt(minor) / divisor}${decimals > 0 ? "." : ""}`;
        for (let place = 0; place < decimals; place += 1) {
          rest *= 10n;
          text += rest / divisor;
          rest %= divisor;
        }
        expect(cutToDecimals(minor, by, decimals, currency)).toBe(text);
      }),
    );
  });
});
