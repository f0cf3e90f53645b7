import { describe, expect, it } from "vitest";
import { progressOf, projectState, type Serving } from "~/features/strategy/progress";
import { progressTexts } from "~/features/strategy/progress-texts";

const serving = (
  kind: Serving["kind"],
  key: string,
  state: Serving["state"],
  efforts: string[],
): Serving => ({ kind, key, state, efforts });

const said = (servings: readonly Serving[], efforts: string[]) =>
  progressTexts.da.sentences(progressOf(servings, new Set(efforts))).join(" ");

describe("The progress of an effort", () => {
  const servings = [
    serving("project", "rain-beds", "running", ["water"]),
    serving("project", "warnings", "idea", ["warning"]),
    serving("project", "both", "running", ["water", "warning"]),
    serving("project", "old", "done", ["elsewhere"]),
    serving("project", "dropped", "given_up", ["water"]),
    serving("trip", "2026-02", "done", ["warning"]),
    serving("trip", "2027-01", "ahead", ["water"]),
    serving("trip", "2027-02", "ahead", ["water"]),
    serving("initiative", "promise", "running", ["water"]),
  ];

  it("is told kind by kind by what serves it and what lies below it", () => {
    expect(said(servings, ["water", "warning"])).toBe(
      "Projekter: én idé, to i gang og ét opgivet. Studieture: to planlagte og én holdt. Initiativer: ét i gang.",
    );
  });

  it("counts once what serves both an effort and its sub-project", () => {
    expect(said([serving("project", "both", "running", ["water", "warning"])], ["water", "warning"])).toBe(
      "Projekter: ét i gang.",
    );
  });

  it("counts what an old source tells without its outcome apart from what was done", () => {
    const old = serving("project", "old", projectState.recorded, ["water"]);
    expect(said([old, serving("project", "new", projectState.completed, ["water"])], ["water"])).toBe(
      "Projekter: ét gennemført og ét fra ældre kilde.",
    );
  });

  it("has no sentence where nothing serves it", () => {
    expect(said(servings, ["unserved"])).toBe("");
  });
});
