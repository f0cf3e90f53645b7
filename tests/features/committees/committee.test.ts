import { describe, expect, it } from "vitest";
import { checkCommitteeDates, kindByName } from "~/features/committees/committee";
import { readMemberList } from "~/features/committees/member-list";
import { checkSeatBeside, checkSeatDates } from "~/features/committees/membership";
import { checkPredecessors } from "~/features/committees/predecessors";
import type { Result } from "~/shared/result";

const period = { firstYear: 2026 };
const faults = (result: Result<unknown>) =>
  result.ok ? [] : (result.refusal.fields ?? []).map(({ field, key }) => `${field}: ${key}`);

describe("A committee", () => {
  it("has the kind that its name tells, and else is a standing one", () => {
    expect(kindByName("Økonomiudvalget")).toBe("finance");
    expect(kindByName("Byrådet")).toBe("council");
    expect(kindByName("§ 17 stk. 4-udvalget om havnen")).toBe("section17");
    expect(kindByName("Byudviklingsudvalget")).toBe("standing");
    expect(kindByName("Beskæftigelsesudvalget")).toBe("standing");
  });

  it("lies within its period, with its last day after its first", () => {
    expect(faults(checkCommitteeDates({ startsOn: "2026-01-01", endsOn: "2029-12-31" }, period))).toEqual([]);
    expect(faults(checkCommitteeDates({ startsOn: "2025-12-31", endsOn: "2030-01-01" }, period))).toEqual([
      "startsOn: committee.outsidePeriod",
      "endsOn: committee.outsidePeriod",
    ]);
    expect(faults(checkCommitteeDates({ startsOn: "2027-05-02", endsOn: "2027-05-01" }, period))).toEqual([
      "endsOn: committee.endsBeforeStart",
    ]);
  });
});

describe("What a committee came of", () => {
  const culture = { id: "culture", firstYear: 2026 };
  const kin = (id: string, firstYear: number) => ({ id, name: id, firstYear });
  const check = (chosen: ReturnType<typeof kin>[], lineage: [string, string[]][] = []) => {
    const result = checkPredecessors(culture, chosen, new Map(lineage));
    return result.ok ? null : result.refusal.key;
  };

  it("may be committees of the same period and of the one before", () => {
    expect(check([kin("leisure", 2026), kin("old culture", 2022)])).toBeNull();
  });

  it("is never itself, nor a committee of another time", () => {
    expect(check([kin("culture", 2026)])).toBe("committee.ownPredecessor");
    expect(check([kin("ancient culture", 2018)])).toBe("committee.predecessorTooFar");
    expect(check([kin("coming culture", 2030)])).toBe("committee.predecessorTooFar");
  });

  it("is never one of its own successors, in any number of steps", () => {
    const lineage: [string, string[]][] = [
      ["leisure", ["sport"]],
      ["sport", ["culture"]],
    ];
    expect(check([kin("leisure", 2026)], lineage)).toBe("committee.predecessorCircle");
    expect(check([kin("leisure", 2026)])).toBeNull();
  });
});

describe("A seat", () => {
  const seat = {
    personId: "åse",
    name: "Åse Tidevand",
    role: "chair" as const,
    startsOn: "2026-01-01",
    endsOn: "2029-12-31",
  };
  const committee = { startsOn: "2026-01-01", endsOn: "2027-12-31" };

  it("lies within the committee's days", () => {
    expect(faults(checkSeatDates({ startsOn: "2025-12-01", endsOn: "2027-12-31" }, committee))).toEqual([
      "startsOn: seat.outsideCommittee",
    ]);
    expect(faults(checkSeatDates({ startsOn: "2026-05-01", endsOn: "2026-04-30" }, committee))).toEqual([
      "endsOn: seat.endsBeforeStart",
    ]);
  });

  it("is not a second chair's, or the same person's, at the same time", () => {
    const bertel = { ...seat, personId: "bertel", name: "Bertel Brosten" };
    expect(faults(checkSeatBeside(bertel, [seat]))).toEqual(["role: seat.twoChairs"]);
    expect(faults(checkSeatBeside({ ...seat, role: "member" }, [seat]))).toEqual([
      "personId: seat.twiceAtOnce",
    ]);
    expect(faults(checkSeatBeside({ ...bertel, role: "vice_chair" }, [seat]))).toEqual([]);
  });

  it("may follow on another from the next day", () => {
    const first = { ...seat, endsOn: "2027-06-30" };
    const bertel = { ...seat, personId: "bertel", name: "Bertel Brosten", startsOn: "2027-07-01" };
    expect(checkSeatBeside(bertel, [first]).ok).toBe(true);
    expect(checkSeatBeside({ ...bertel, startsOn: "2027-06-30" }, [first]).ok).toBe(false);
  });
});

describe("A pasted list of members", () => {
  const read = (text: string) => {
    const result = readMemberList(text);
    return result.ok
      ? result.value.map(({ name, role }) => `${name}: ${role}`)
      : [result.refusal.key, ...[result.refusal.params?.texts ?? []].flat().map(String)];
  };

  it("has one name to a line, with the role behind it", () => {
    expect(read("Åse Tidevand, formand\n\n Bertel  Brosten , Næstformand\nSigne Kornblomst\n")).toEqual([
      "Åse Tidevand: chair",
      "Bertel Brosten: vice_chair",
      "Signe Kornblomst: member",
    ]);
  });

  it("is read as a spreadsheet, a numbered list or a web page gives it", () => {
    expect(
      read("1. Åse Tidevand (formand)\n2. Bertel Brosten\tsuppleant\n• Signe Kornblomst;medlem"),
    ).toEqual(["Åse Tidevand: chair", "Bertel Brosten: substitute", "Signe Kornblomst: member"]);
  });

  it("is refused for words that are no role, a name twice, or no name", () => {
    expect(read("Tidevand, Åse\nBrosten, Bertel")).toEqual(["members.unknownRole", "Åse", "Bertel"]);
    expect(read("Åse Tidevand\nåse tidevand, formand")).toEqual(["members.namedTwice", "åse tidevand"]);
    expect(read(" \n ")).toEqual(["members.none"]);
  });
});
