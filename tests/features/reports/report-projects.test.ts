import { describe, expect, it } from "vitest";
import type { ProjectStep } from "~/features/reports/report-projects";
import { statusAtEndOf, wentOnIn } from "~/features/reports/report-projects";

const today = "2028-01-20";
const undated = { startsOn: null, endsOn: null, steps: [], today };

/** Proposed and started in 2027. */
const steps: readonly ProjectStep[] = [
  { status: "idea", from: null, on: "2027-02" },
  { status: "running", from: "granted", on: "2027-09-01" },
];

describe("A project in a year's follow-up", () => {
  it("has no status known before its first step, whatever it is today", () => {
    expect(statusAtEndOf(2024, "running", steps)).toBeNull();
    expect(statusAtEndOf(2027, "running", steps)).toBe("running");
  });

  it("stood, before a later step, where that step took it from", () => {
    expect(statusAtEndOf(2026, "running", steps.slice(1))).toBe("granted");
  });

  it("is not in a year before its first known day, whether that is a step or its start", () => {
    expect(wentOnIn(2024, "running", { ...undated, steps })).toBe(false);
    expect(wentOnIn(2027, "running", { ...undated, steps })).toBe(true);
    expect(wentOnIn(2026, "running", { ...undated, startsOn: "2027" })).toBe(false);
    expect(wentOnIn(2024, null, { ...undated, startsOn: "2023" })).toBe(false);
  });

  it("is in the present year alone where it is running and nobody knows since when", () => {
    expect([2026, 2027, 2028].filter((year) => wentOnIn(year, "running", undated))).toEqual([2028]);
  });

  it("is in the year that it ended in alone where nobody knows when it began", () => {
    const ended = { ...undated, endsOn: "2026-05" };
    expect([2024, 2025, 2026, 2027].filter((year) => wentOnIn(year, "completed", ended))).toEqual([2026]);
  });
});
