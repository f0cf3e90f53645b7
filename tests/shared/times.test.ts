import { describe, expect, it } from "vitest";
import { accept, refuse } from "~/shared/result";
import { formatDuration, formatTime, minutesBetween, parseTime } from "~/shared/times";

describe("a clock time", () => {
  it.each(["9.30", "09:30", "0930", " 9:30 "])("is read from %j", (text) => {
    expect(parseTime(text)).toEqual(accept("09:30"));
  });

  it("may be a whole hour", () => {
    expect(parseTime("9")).toEqual(accept("09:00"));
    expect(parseTime("23.59")).toEqual(accept("23:59"));
  });

  it.each(["24.00", "9.60", "9.3", "930", "ni", "", "2460"])("is refused when it is %j", (text) => {
    expect(parseTime(text)).toEqual(refuse("time.unreadable"));
  });

  it("is written with a full stop", () => {
    expect(formatTime("09:30")).toBe("9.30");
    expect(formatTime("00:05")).toBe("0.05");
  });

  it("is so many minutes from another", () => {
    expect(minutesBetween("09:30", "11:00")).toBe(90);
    expect(minutesBetween("11:00", "09:30")).toBe(-90);
  });

  it("adds up to a duration in hours and minutes", () => {
    expect([1110, 120, 45, 0].map(formatDuration)).toEqual(["18 t. 30 min.", "2 t.", "45 min.", "0 min."]);
  });
});
