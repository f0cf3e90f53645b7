import { describe, expect, it } from "vitest";
import { sumOf, tallyOf } from "../../scripts/test-report";

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
});

describe("the count of the tests", () => {
  it("is the runner's own", () => {
    const report = {
      testResults: [file("passed", "passed", "passed", "skipped"), file("failed", "failed", "passed")],
    };
    expect(tallyOf(report, 1)).toEqual({ passed: 3, failed: 1, skipped: 1 });
  });

  it("takes a file that broke before its first test for a failure", () => {
    expect(tallyOf({ testResults: [file("passed", "passed"), file("failed")] }, 1)).toMatchObject({
      failed: 1,
    });
  });

  it("takes a runner that crashed for a failure", () => {
    expect(tallyOf(null, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(tallyOf({ testResults: [file("passed", "passed")] }, 1)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 0,
    });
  });

  it("adds up", () => {
    const one = { passed: 2, failed: 1, skipped: 0 };
    expect(sumOf([one, one])).toEqual({ passed: 4, failed: 2, skipped: 0 });
  });
});
