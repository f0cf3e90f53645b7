import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectAmountForm, parseCsvAmount } from "~/shared/csv-amounts";
import { formatAmount } from "~/shared/money";
import { accept, refuse } from "~/shared/result";

describe("the amounts of a file", () => {
  it.each([
    [["103531.00", "11447.50", "14790"], "dotDecimal"],
    [["103.531", "11447.50"], "dotDecimal"],
    [["1.234,50", "103.531"], "commaDecimal"],
    [["1.234.567"], "commaDecimal"],
    [["1,234.50"], "dotDecimal"],
    [["12", "", "ukendt", "3,5"], "commaDecimal"],
  ])("%j have one form, %s", (texts, form) => {
    expect(detectAmountForm(texts)).toEqual(accept(form));
  });

  it("without any sign between digits are the same in either form", () => {
    expect(detectAmountForm(["14790", "15442"]).ok).toBe(true);
    expect(parseCsvAmount("14790", "dotDecimal")).toEqual(parseCsvAmount("14790", "commaDecimal"));
  });

  it("are ambiguous when one sign before three digits is all there is to go by", () => {
    expect(detectAmountForm(["14790", "103.531"])).toEqual(
      refuse("csvAmount.ambiguous", { text: "103.531" }),
    );
    expect(detectAmountForm(["103,531"])).toEqual(refuse("csvAmount.ambiguous", { text: "103,531" }));
  });

  it("are refused when they need both forms", () => {
    expect(detectAmountForm(["11447.50", "1.234,50"])).toEqual(
      refuse("csvAmount.mixed", { commaDecimal: "1.234,50", dotDecimal: "11447.50" }),
    );
  });

  it("are read in the file's form and no other", () => {
    expect(parseCsvAmount("11447.50", "dotDecimal")).toEqual(accept(1144750));
    expect(parseCsvAmount("103,531.5", "dotDecimal")).toEqual(accept(10353150));
    expect(parseCsvAmount("1.234,50", "commaDecimal")).toEqual(accept(123450));
    expect(parseCsvAmount("11447,50", "dotDecimal")).toEqual(refuse("amount.ambiguous"));
    expect(parseCsvAmount("-5.00", "dotDecimal")).toEqual(refuse("amount.negative"));
    expect(parseCsvAmount("103.531", "dotDecimal").ok).toBe(false);
  });

  it("are the same sums whichever of the two forms they are written in", () => {
    const sums = fc.array(fc.nat({ max: 1e12 }), { minLength: 1 });
    fc.assert(
      fc.property(sums, (minors) => {
        const swap = (text: string) => text.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));
        const written = minors.map((minor) => formatAmount(minor));
        expect(detectAmountForm(written)).toEqual(accept("commaDecimal"));
        expect(detectAmountForm(written.map(swap))).toEqual(accept("dotDecimal"));
        expect(written.map((text) => parseCsvAmount(swap(text), "dotDecimal"))).toEqual(
          minors.map((m) => accept(m)),
        );
      }),
    );
  });
});
