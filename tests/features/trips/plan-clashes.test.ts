import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findClashes, findGaps } from "~/features/trips/clashes";
import { rotterdamProgramme } from "../../support/rotterdam-programme";

const committees = [{ id: "a" }, { id: "b" }];
const day = "2027-06-09";

interface Given {
  id: string;
  from: string | null;
  to: string | null;
  whom?: string[];
  cancelled?: boolean;
}

const visits = (given: Given[]) =>
  given.map(({ id, from, to, whom = [], cancelled = false }) => ({
    id,
    day,
    startsAt: from,
    endsAt: to,
    cancelled,
    committeeIds: whom,
  }));

describe("two visits clash", () => {
  it("where a committee would have to be at both: the dikes and the harbour, from 12.30 to 13.00", () => {
    expect(findClashes(rotterdamProgramme, committees)).toEqual([
      { day, from: "12:30", to: "13:00", firstId: "dikes", secondId: "harbour", committeeIds: ["a"] },
    ]);
  });

  it("not where the one begins as the other ends, nor when one of them is cancelled", () => {
    const first = { id: "1", from: "09:00", to: "10:00" };
    expect(findClashes(visits([first, { id: "2", from: "10:00", to: "11:00" }]), committees)).toEqual([]);
    const cancelled = { id: "2", from: "09:30", to: "11:00", cancelled: true };
    expect(findClashes(visits([first, cancelled]), committees)).toEqual([]);
  });

  it("where a visit without an end begins during another, but it is not said until when", () => {
    const both = visits([
      { id: "1", from: "09:00", to: "10:00" },
      { id: "2", from: "09:30", to: null },
    ]);
    expect(findClashes(both, committees)).toMatchObject([{ from: "09:30", to: null }]);
  });

  it("not where nobody knows when they are", () => {
    const both = visits([
      { id: "1", from: null, to: null },
      { id: "2", from: "09:30", to: "11:00" },
    ]);
    expect(findClashes(both, committees)).toEqual([]);
  });

  it("exactly when some minute is shared by both, in whatever order they are written down", () => {
    const hour = fc.integer({ min: 0, max: 22 });
    const visit = fc
      .record({
        from: hour,
        length: fc.integer({ min: 1, max: 4 }),
        whom: fc.constantFrom([], ["a"], ["b"]),
        cancelled: fc.boolean(),
      })
      .map(({ from, length, whom, cancelled }) => ({
        from,
        to: Math.min(from + length, 23),
        whom,
        cancelled,
      }));
    fc.assert(
      fc.property(visit, visit, (one, other) => {
        const given = (id: string, { from, to, whom, cancelled }: typeof one): Given => ({
          id,
          from: clock(from),
          to: clock(to),
          whom: [...whom],
          cancelled,
        });
        const [first, second] = [given("1", one), given("2", other)];
        const shared = Array.from({ length: 24 }, (_, h) => h).some(
          (h) => one.from <= h && h < one.to && other.from <= h && h < other.to,
        );
        const meets = one.whom.length === 0 || other.whom.length === 0 || one.whom[0] === other.whom[0];
        const expected = shared && meets && !one.cancelled && !other.cancelled ? 1 : 0;
        expect(findClashes(visits([first, second]), committees)).toHaveLength(expected);
        expect(findClashes(visits([second, first]), committees)).toHaveLength(expected);
      }),
    );
  });
});

describe("a gap", () => {
  it("is where a committee has nothing between two of its visits while another has one", () => {
    expect(findGaps(rotterdamProgramme, committees)).toEqual([
      { day, committeeId: "b", from: "11:00", to: "12:30", besideId: "dikes" },
    ]);
  });

  it("is none where all are free, before the first or after the last of the day", () => {
    const split = visits([
      { id: "1", from: "08:00", to: "09:00", whom: ["a"] },
      { id: "2", from: "10:00", to: "11:00" },
      { id: "3", from: "12:00", to: "13:00" },
      { id: "4", from: "14:00", to: "15:00", whom: ["b"] },
    ]);
    expect(findGaps(split, committees)).toEqual([]);
  });

  it("is never found where every visit is for all", () => {
    const visit = fc.record({ from: fc.integer({ min: 0, max: 11 }), to: fc.integer({ min: 12, max: 23 }) });
    fc.assert(
      fc.property(fc.array(visit), (given) => {
        const shared = given.map(({ from, to }, index) => ({
          id: String(index),
          from: clock(from),
          to: clock(to),
        }));
        expect(findGaps(visits(shared), committees)).toEqual([]);
      }),
    );
  });
});

const clock = (hour: number) => `${String(hour).padStart(2, "0")}:00`;
