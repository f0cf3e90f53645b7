import { describe, expect, it } from "vitest";
import { sortCalls } from "~/features/eu-programmes/call";
import { deadlineInWords, deadlineTexts, openingInWords } from "~/features/eu-programmes/deadline-words";

const today = "2027-03-01";
const call = (deadlineOn: string | null, opensOn: string | null = null) => ({ deadlineOn, opensOn });

describe("A call's deadline", () => {
  it("is told by the days left, where it is known to the day", () => {
    const say = (deadlineOn: string | null) => deadlineInWords(call(deadlineOn), today, deadlineTexts.da);
    expect(say("2027-03-13")).toBe("frist om 12 dage");
    expect(say("2027-03-02")).toBe("frist i morgen");
    expect(say("2027-03-01")).toBe("frist i dag");
    expect(say("2027-02-28")).toBe("fristen er passeret");
    expect(say("2027-09")).toBe("frist september 2027");
    expect(say("2027")).toBe("frist 2027");
    expect(say(null)).toBe("frist ikke oplyst");
  });

  it("comes with the opening, until the call is open", () => {
    const say = (opensOn: string) => openingInWords(call("2027-09", opensOn), today, deadlineTexts.da);
    expect(say("2027-04-01")).toBe("åbner 1. april 2027");
    expect(say("2027-03-01")).toBeNull();
    expect(say("2027")).toBeNull();
  });

  it("puts the next first, and what is passed below", () => {
    const deadlines = [null, "2026", "2027-12", "2027-03-13", "2027-02-28", "2027-03-01"];
    expect(
      sortCalls(
        deadlines.map((day) => call(day)),
        today,
      ).map(({ deadlineOn }) => deadlineOn),
    ).toEqual([...["2027-03-01", "2027-03-13", "2027-12", null], ...["2027-02-28", "2026"]]);
  });
});
