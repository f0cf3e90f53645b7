import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readPart, readSnapshot, UnreadableSnapshotError } from "~/features/publications/read-snapshot";

const example = (name: string) =>
  readFileSync(path.join(import.meta.dirname, "examples", `${name}-1.json`), "utf8");

describe("a copy stored in format 1", () => {
  it("stays readable: programme", () => {
    const programme = readSnapshot("programme", 1, example("programme"));
    expect(programme.committees.map(({ name }) => name)).toEqual([
      "Kultur- og Fritidsudvalget",
      "Børne- og Skoleudvalget",
    ]);
    expect(programme.visits[1]).toMatchObject({ day: null, cancelled: true, contact: "fritid@oslo.example" });
    expect(programme.participants.politicians[0]).toMatchObject({ unnamed: 4 });
    expect(programme.budget.lines[1]?.estimatedMinor).toBeNull();
    expect(programme.legalBasis[0]?.scope).toBe("this_trip");
  });

  it("stays readable: evaluation", () => {
    const evaluation = readSnapshot("evaluation", 1, example("evaluation"));
    expect(evaluation.sections.map(({ section }) => section)).toEqual(["summary", "benefit"]);
    expect(evaluation.divergent[0]?.author).toBe("Palle Ravnebjerg");
    expect(evaluation.signed).toEqual({ by: "Viggo Stjernholt", as: "chair", on: "2027-04-30" });
  });

  it("stays readable: accounts", () => {
    const accounts = readSnapshot("accounts", 1, example("accounts"));
    expect(accounts.shares.reduce((sum, { shareMinor }) => sum + shareMinor, 0)).toBe(accounts.totalMinor);
    expect(accounts.sourceFigure?.agrees).toBe(true);
  });

  it("stays readable: follow-up and notice", () => {
    expect(readSnapshot("follow_up", 1, example("follow-up")).recommendations[1]?.status).toBe("not_started");
    expect(readSnapshot("notice", 1, example("notice")).evaluationDueOn).toBe("2027-05-04");
  });
});

describe("a copy that cannot be read", () => {
  it("is an error that says which and why, never a guess", () => {
    expect(() => readSnapshot("programme", 2, example("programme"))).toThrow(UnreadableSnapshotError);
    expect(() => readSnapshot("programme", 2, example("programme"))).toThrow("its format is 2");
    expect(() => readSnapshot("accounts", 1, example("follow-up"))).toThrow("currency, lines");
    expect(() => readSnapshot("notice", 1, "null")).toThrow("no object");
  });

  it("is none where its content has been erased", () => {
    expect(readPart("programme", { format: 1, content: null })).toBeNull();
  });
});
