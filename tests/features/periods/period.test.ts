import { describe, expect, it } from "vitest";
import {
  checkNewPeriod,
  firstYearOf,
  isFirstYear,
  lastDayOfPeriod,
  periodName,
  possibleFirstYears,
} from "~/features/periods/period";

describe("An election period", () => {
  it("begins on 1 January after a municipal election", () => {
    expect([1970, 2018, 2022, 2026].every(isFirstYear)).toBe(true);
    expect([1966, 2017, 2024, 2027].some(isFirstYear)).toBe(false);
  });

  it("lasts four calendar years", () => {
    expect(lastDayOfPeriod({ firstYear: 2026 })).toBe("2029-12-31");
    expect(periodName({ firstYear: 2026 })).toBe("2026–2029");
  });

  it("holds each day of its years", () => {
    expect(firstYearOf("2026-01-01")).toBe(2026);
    expect(firstYearOf("2029-12-31")).toBe(2026);
    expect(firstYearOf("2025-12-31")).toBe(2022);
  });

  it("is refused if it begins in another year, or is there already", () => {
    expect(checkNewPeriod(2027, [])).toMatchObject({ refusal: { key: "period.notAfterElection" } });
    expect(checkNewPeriod(2026, [2022, 2026])).toMatchObject({
      refusal: { key: "period.overlaps", params: { period: "2026–2029" } },
    });
    expect(checkNewPeriod(2030, [2022, 2026])).toMatchObject({ ok: true });
  });

  it("can be chosen from 1970 to the one after the next", () => {
    const years = possibleFirstYears([2022, 2026], "2026-05-01");
    expect(years[0]).toBe(2034);
    expect(years).not.toContain(2026);
    expect(years.at(-1)).toBe(1970);
  });
});
