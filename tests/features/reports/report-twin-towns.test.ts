import { describe, expect, it } from "vitest";
import { type TwinTownLife, twinTownIn } from "~/features/reports/report-twin-towns";

const life: TwinTownLife = {
  state: "ended",
  since: "1987",
  until: null,
  reviewedOn: null,
  changedOn: null,
};

describe("A twin-town agreement in a year's follow-up", () => {
  it("is told of as ended without a day where it ended and nothing more is known", () => {
    expect(twinTownIn(2027, life)).toBe("ended_unknown");
  });

  it("is not told of from its last change on where it ended on a day that nobody knows", () => {
    const changed = { ...life, changedOn: "2026-03-01" };
    expect(twinTownIn(2025, changed)).toBe("ended_unknown");
    expect(twinTownIn(2026, changed)).toBeUndefined();
    expect(twinTownIn(2027, changed)).toBeUndefined();
  });

  it("was in force as long as it was reviewed, whenever it ended", () => {
    const reviewed = { ...life, reviewedOn: "2025-06", changedOn: "2027-01-02" };
    expect([2024, 2025, 2026, 2027].map((year) => twinTownIn(year, reviewed))).toEqual([
      null,
      "reviewed",
      "ended_unknown",
      undefined,
    ]);
  });

  it("goes on while it is active, and ends in the year of its last day", () => {
    expect(twinTownIn(2027, { ...life, state: "active", changedOn: "2026-03-01" })).toBeNull();
    const ended = { ...life, until: "2026-10" };
    expect([2025, 2026, 2027].map((year) => twinTownIn(year, ended))).toEqual([null, "ended", undefined]);
  });
});
