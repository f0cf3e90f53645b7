import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { professionalShare } from "~/features/trips/professional-share";
import { rotterdamProgramme } from "../../support/rotterdam-programme";

const committees = [{ id: "a" }, { id: "b" }];

describe("the professional share of a programme", () => {
  it("is 18 t. 30 min. of 22 t. 30 min. of the Rotterdam trip, each committee by its own visits", () => {
    expect(professionalShare(rotterdamProgramme, committees)).toEqual({
      professionalMinutes: 18 * 60 + 30,
      countedMinutes: 22 * 60 + 30,
      committees: [
        { id: "a", minutes: { professionalMinutes: 15 * 60, countedMinutes: 19 * 60 } },
        { id: "b", minutes: { professionalMinutes: 13 * 60 + 30, countedMinutes: 17 * 60 + 30 } },
      ],
    });
  });

  it("is unknown, not nothing, where no visit that counts has times", () => {
    const untimed = rotterdamProgramme.map((visit) => ({ ...visit, startsAt: null, endsAt: null }));
    expect(professionalShare(untimed, committees)).toBeNull();
    expect(professionalShare([], committees)).toBeNull();
  });

  it("is unknown where a visit that counts is of a kind that nobody has told", () => {
    const [first, ...others] = rotterdamProgramme;
    if (!first) throw new Error("no visit");
    const untold = { ...first, startsAt: "09:00", endsAt: "10:00", kind: null };
    expect(professionalShare([untold, ...others], committees)).toBeNull();
    expect(professionalShare([{ ...untold, cancelled: true }, ...others], committees)).not.toBeNull();
  });

  it("is unknown for a committee that has no timed visit, though others have", () => {
    const onlyA = rotterdamProgramme.filter(({ committeeIds }) => committeeIds.includes("a"));
    expect(professionalShare(onlyA, committees)?.committees[1]).toEqual({ id: "b", minutes: null });
  });

  it("is not moved by what is cancelled, by travel, or by what has no end", () => {
    const kind = fc.constantFrom("professional", "social", "travel");
    const ignored = fc
      .record({
        kind,
        start: fc.integer({ min: 0, max: 10 }),
        why: fc.constantFrom("cancelled", "travel", "open"),
      })
      .map(({ kind, start, why }) => ({
        id: "ignored",
        day: "2027-06-09",
        startsAt: clock(start),
        endsAt: why === "open" ? null : clock(start + 2),
        kind: why === "travel" ? ("travel" as const) : kind,
        cancelled: why === "cancelled",
        committeeIds: [],
      }));
    fc.assert(
      fc.property(fc.array(ignored, { maxLength: 5 }), (more) => {
        expect(professionalShare([...rotterdamProgramme, ...more], committees)).toEqual(
          professionalShare(rotterdamProgramme, committees),
        );
      }),
    );
  });

  it("never counts more for a committee than for all, nor more as professional than as counted", () => {
    const visit = fc.record({
      id: fc.uuid(),
      day: fc.constant("2027-06-09"),
      startsAt: fc.integer({ min: 0, max: 10 }).map(clock),
      endsAt: fc.integer({ min: 11, max: 23 }).map(clock),
      kind: fc.constantFrom("professional" as const, "social" as const, "travel" as const),
      cancelled: fc.boolean(),
      committeeIds: fc.constantFrom([], ["a"], ["b"], ["a", "b"]),
    });
    fc.assert(
      fc.property(fc.array(visit), (visits) => {
        const share = professionalShare(visits, committees);
        for (const minutes of [share, ...(share?.committees.map((one) => one.minutes) ?? [])]) {
          if (!share || !minutes) continue;
          expect(minutes.professionalMinutes).toBeLessThanOrEqual(minutes.countedMinutes);
          expect(minutes.countedMinutes).toBeLessThanOrEqual(share.countedMinutes);
        }
      }),
    );
  });
});

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
