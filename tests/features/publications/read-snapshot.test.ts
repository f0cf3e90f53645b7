import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readPart, readSnapshot, UnreadableSnapshotError } from "~/features/publications/read-snapshot";
import { barePage } from "~/features/publications/snapshots/project-page";
import { assess } from "~/features/travel-rules/assess";

const example = (name: string, format = 1) =>
  readFileSync(path.join(import.meta.dirname, "examples", `${name}-${format}.json`), "utf8");

describe("a copy stored in format 1", () => {
  it("stays readable: programme", () => {
    const programme = readSnapshot("programme", 1, example("programme"));
    expect(programme.committees.map(({ name }) => name)).toEqual([
      "Kultur- og Fritidsudvalget",
      "Børne- og Skoleudvalget",
    ]);
    expect(programme.visits[1]).toMatchObject({ day: null, cancelled: true, contact: "fritid@oslo.example" });
    expect(programme.visits.map(({ hostSlug }) => hostSlug)).toEqual(programme.visits.map(() => null));
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

describe("a project's page", () => {
  it("stored in format 1 is read in the present form, with what it did not tell unknown", () => {
    const page = readSnapshot("project", 1, example("project"));
    expect(page).toMatchObject({ title: "Unge i Østersøen", startsOn: "2018-01", status: "completed" });
    expect(page.partners).toMatchObject([
      { name: "Euroregion Baltic", slug: null, role: "lead", country: "PL" },
      { name: "ni andre kommuner", headcount: null, note: "" },
    ]);
    expect(page).toMatchObject({ programme: null, totalCostMinor: null, contact: null, decisions: [] });
  });

  it("stored in format 2 stays readable", () => {
    const page = readSnapshot("project", 2, example("project", 2));
    expect(page).toMatchObject({ acronym: "SB YCGN", currency: "EUR", euContributionMinor: 46_864_070 });
    expect(page.partners.map(({ headcount }) => headcount)).toEqual([null, 9]);
    expect(Object.keys(page).sort()).toEqual(["slug", "title", "status", ...Object.keys(barePage)].sort());
  });
});

describe("a scoreboard stored in format 1", () => {
  const scoreboard = readSnapshot("scoreboard", 1, example("scoreboard"));
  const findingsOn = (today: string) =>
    assess(scoreboard, today).map(({ ruleKey, outcome, committeeId, tripId, inherited }) =>
      [ruleKey, committeeId ?? tripId, outcome, ...(inherited ? ["inherited"] : [])].join(" "),
    );

  it("is read in the present form, each rule with a key of its own and what it did not tell unknown", () => {
    expect(scoreboard.ruleSets[0]?.rules).toMatchObject([
      { key: "minimumTrips", kind: "minimumTrips", count: 1, per: "period", where: "anywhere" },
      { key: "maximumTrips", kind: "maximumTrips", count: 1, administrative: false, committeeIds: [] },
      { key: "maximumTrips-3", kind: "maximumTrips", count: 2, appliesTo: ["council"] },
      { key: "evaluationDue", kind: "evaluationDue", count: 60, unit: "days" },
    ]);
    expect(scoreboard.trips[0]).toMatchObject({
      countries: [],
      travellers: { officials: null, headcount: null },
      costs: { totalMinor: null },
      legalBases: null,
      funding: null,
    });
    expect(scoreboard.committees.map(({ members }) => members)).toEqual([[], [], []]);
    expect(scoreboard.inheritedBreaches[0]).toMatchObject({ ruleKey: "maximumTrips", year: null });
  });

  it("is judged as it was, with its dispensation and its inherited breach", () => {
    const kultur = "kultur-og-fritidsudvalget-2026-2029";
    const skole = "boerne-og-skoleudvalget-2026-2029";
    const found = findingsOn("2029-12-31");
    expect(found).toContain(`maximumTrips ${kultur} breached inherited`);
    expect(found).toContain(`minimumTrips ${kultur} met`);
    expect(found).toContain(`minimumTrips ${skole} met`);
    expect(found).toContain("maximumTrips-3 byraadet-2026-2029 met");
    expect(found).toContain("evaluationDue 2027-01 dispensed");
  });
});

describe("a copy that cannot be read", () => {
  it("is an error that says which and why, never a guess", () => {
    expect(() => readSnapshot("programme", 3, example("programme"))).toThrow(UnreadableSnapshotError);
    expect(() => readSnapshot("programme", 3, example("programme"))).toThrow("its format is 3");
    expect(() => readSnapshot("scoreboard", 3, example("scoreboard"))).toThrow("its format is 3");
    expect(() => readSnapshot("scoreboard", 0, example("scoreboard"))).toThrow("its format is 0");
    expect(() => readSnapshot("accounts", 1, example("follow-up"))).toThrow("currency, lines");
    expect(() => readSnapshot("notice", 1, "null")).toThrow("no object");
  });

  it("is none where its content has been erased", () => {
    expect(readPart("programme", { format: 1, content: null })).toBeNull();
  });
});
