import { expect, it } from "vitest";
import { grantShare, shareInWords } from "~/features/projects/grant-share";

it("468,640.70 of 565,642.00 euro is 82.85 per cent", () => {
  const share = grantShare({ budgetMinor: 56_564_200, grantMinor: 46_864_070 });
  expect(share).toBe(8285);
  expect(shareInWords(share ?? 0)).toBe("82,85\u00a0%");
});

it("A share is rounded half up to two decimals, without loss in large amounts", () => {
  expect(grantShare({ budgetMinor: 20_000, grantMinor: 1 })).toBe(1);
  expect(grantShare({ budgetMinor: 20_001, grantMinor: 1 })).toBe(0);
  expect(grantShare({ budgetMinor: 9_007_199_254_740_991, grantMinor: 9_007_199_254_740_990 })).toBe(10_000);
  expect(shareInWords(10_005)).toBe("100,05\u00a0%");
});

it("A share is not known where the budget or the grant is not, or there is no budget", () => {
  expect(grantShare({ budgetMinor: null, grantMinor: 1 })).toBeNull();
  expect(grantShare({ budgetMinor: 1, grantMinor: null })).toBeNull();
  expect(grantShare({ budgetMinor: 0, grantMinor: 0 })).toBeNull();
});
