import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  clockTimeInDenmark,
  dayAfter,
  daysBetween,
  firstDayOf,
  formatDate,
  formatDateRange,
  formatDateWithWeekday,
  formatPartial,
  formatShortDate,
  isIsoDate,
  isPartialDate,
  lastDayOf,
  parseDanishDate,
  parsePartialDate,
  precisionOf,
  relativeDays,
  todayInDenmark,
} from "~/shared/dates";
import { accept, refuse } from "~/shared/result";

const days = fc
  .date({ min: new Date("1600-01-01"), max: new Date("9000-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const partials = fc.tuple(days, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

describe("a date", () => {
  it("is a day that the calendar has", () => {
    expect(isIsoDate("2024-02-29")).toBe(true);
    for (const text of ["2026-02-29", "2026-13-01", "2026-9-2", "0026-09-22", "2026-09", ""]) {
      expect(isIsoDate(text)).toBe(false);
    }
  });

  it("may be known to the month or the year only", () => {
    expect(["2008", "2018-01", "2026-09-22"].map(precisionOf)).toEqual(["year", "month", "day"]);
    expect(["2008", "2018-01", "2018-13", "2018-1", "208"].map(isPartialDate)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("known in part spans from its first to its last day", () => {
    expect([firstDayOf("2008"), lastDayOf("2008")]).toEqual(["2008-01-01", "2008-12-31"]);
    expect([firstDayOf("2024-02"), lastDayOf("2024-02")]).toEqual(["2024-02-01", "2024-02-29"]);
    expect([firstDayOf("2026-09-22"), lastDayOf("2026-09-22")]).toEqual(["2026-09-22", "2026-09-22"]);
  });

  it("moves by days and months, a month's end to a month's end", () => {
    expect(dayAfter("2026-12-31")).toBe("2027-01-01");
    expect(addDays("2026-03-28", 2)).toBe("2026-03-30");
    expect(addMonths("2026-01-31", 1)).toBe("2026-02-28");
    expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
  });

  it("is as many days away as were added, whatever the time zone of the machine", () => {
    const zone = process.env.TZ;
    try {
      // Samoa had no 30 December 2011.
      const zones = { "Europe/Copenhagen": -60, "Pacific/Apia": 600, "America/Los_Angeles": 480 };
      for (const [TZ, offset] of Object.entries(zones)) {
        process.env.TZ = TZ;
        expect(new Date("2011-12-01").getTimezoneOffset()).toBe(offset);
        expect(addDays("2011-12-29", 1)).toBe("2011-12-30");
        expect(addMonths("2011-11-30", 1)).toBe("2011-12-30");
        fc.assert(
          fc.property(days, fc.integer({ min: -200_000, max: 200_000 }), (day, count) => {
            expect(daysBetween(day, addDays(day, count))).toBe(count);
          }),
        );
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it("is overdue, today or ahead", () => {
    expect(relativeDays("2026-09-20", "2026-09-22")).toEqual({ kind: "overdue", days: 2 });
    expect(relativeDays("2026-09-22", "2026-09-22")).toEqual({ kind: "today", days: 0 });
    expect(relativeDays("2026-10-01", "2026-09-22")).toEqual({ kind: "ahead", days: 9 });
  });

  it("is the one on a Danish calendar", () => {
    expect(todayInDenmark(new Date("2026-12-31T22:59:00Z"))).toBe("2026-12-31");
    expect(todayInDenmark(new Date("2026-12-31T23:00:00Z"))).toBe("2027-01-01");
    expect(todayInDenmark(new Date("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
    expect(clockTimeInDenmark(new Date("2026-06-30T22:05:00Z"))).toBe("00:05");
  });
});

describe("a date is written", () => {
  it("long, short, with its weekday, and as precisely as it is known", () => {
    expect(formatDate("2026-09-22")).toBe("22. september 2026");
    expect(formatShortDate("2026-09-02")).toBe("2. sep. 2026");
    expect(formatDateWithWeekday("2026-09-22")).toBe("tirsdag 22. september 2026");
    expect(formatPartial("2026-09")).toBe("september 2026");
    expect(formatPartial("2008")).toBe("2008");
  });

  it.each([
    ["2026-09-22", "2026-09-25", "22.–25. september 2026"],
    ["2026-04-30", "2026-05-02", "30. april–2. maj 2026"],
    ["2026-12-30", "2027-01-02", "30. december 2026–2. januar 2027"],
    ["2026-09-22", "2026-09-22", "22. september 2026"],
    ["2026-09-22", "2027-09-22", "22. september 2026–22. september 2027"],
    ["2008", "2010", "2008–2010"],
    ["2008-09", "2010", "september 2008–2010"],
    ["2008-01", "2008-03", "januar–marts 2008"],
    ["2008-09-22", "2008-10", "22. september 2008–oktober 2008"],
    ["2008-09", "2008-09", "september 2008"],
    ["2026-09-22", null, "fra 22. september 2026"],
  ])("from %s to %s as a range", (start, end, text) => {
    expect(formatDateRange(start, end)).toBe(text);
  });
});

describe("a typed date", () => {
  it.each([
    "2026-09-22",
    "22.9.2026",
    "22.09.2026",
    "22-09-2026",
    "22/9 2026",
    " 22. september 2026 ",
    "22 SEPTEMBER 2026",
    "22. sep. 2026",
  ])("reads %j", (text) => {
    expect(parseDanishDate(text)).toEqual(accept("2026-09-22"));
  });

  it.each([
    ["31.2.2026", "date.notReal"],
    ["2026-02-30", "date.notReal"],
    ["32. maj 2026", "date.notReal"],
    ["22.9.26", "date.unreadable"],
    ["9/22/2026", "date.unreadable"],
    ["22.9-2026", "date.unreadable"],
    ["22. sept 2026", "date.unreadable"],
    ["i morgen", "date.unreadable"],
    ["2026", "date.unreadable"],
    ["", "date.unreadable"],
  ])("refuses %j as %s", (text, key) => {
    expect(parseDanishDate(text)).toEqual(refuse(key));
  });

  it("may be a month or a year where that is all that is known", () => {
    expect(parsePartialDate("2018")).toEqual(accept("2018"));
    expect(parsePartialDate("2018-01")).toEqual(accept("2018-01"));
    expect(parsePartialDate("Januar 2018")).toEqual(accept("2018-01"));
    expect(parsePartialDate("22.9.2026")).toEqual(accept("2026-09-22"));
    expect(parsePartialDate("2018-13")).toEqual(refuse("date.notReal"));
    expect(parsePartialDate("vinter 2018")).toEqual(refuse("date.unreadable", { partial: "yes" }));
    expect(parsePartialDate("31.2.2018")).toEqual(refuse("date.notReal"));
  });

  it("is read as it was written", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect(parseDanishDate(formatDate(day))).toEqual(accept(day));
        expect(parseDanishDate(formatShortDate(day))).toEqual(accept(day));
      }),
    );
    fc.assert(
      fc.property(partials, (date) => {
        expect(parsePartialDate(formatPartial(date))).toEqual(accept(date));
        expect(firstDayOf(date) <= lastDayOf(date)).toBe(true);
      }),
    );
  });
});
