import { describe, expect, it } from "vitest";
import { checkReplaces } from "~/features/strategy/strategy";
import { byStanding, type StandingFacts, strategyStanding } from "~/features/strategy/strategy-standing";

const facts = (key: string, more: Partial<StandingFacts> = {}): StandingFacts => ({
  key,
  replaces: null,
  isAdopted: true,
  adoptedOn: "2013-03",
  endsOn: null,
  ...more,
});

const standingOf = (strategy: StandingFacts, others: StandingFacts[] = [], today = "2026-05-04") =>
  strategyStanding(strategy, [strategy, ...others], today);

describe("A strategy", () => {
  it("is in force from its adoption, until it ends", () => {
    expect(standingOf(facts("global"))).toBe("in_force");
    expect(standingOf(facts("global", { adoptedOn: "2027" }))).toBe("coming");
    expect(standingOf(facts("global", { endsOn: "2026" }))).toBe("in_force");
    expect(standingOf(facts("global", { endsOn: "2025" }))).toBe("ended");
  });

  it("is in force also where nobody knows when it was adopted, only that it was", () => {
    expect(standingOf(facts("growth", { adoptedOn: null }))).toBe("in_force");
    expect(standingOf(facts("growth", { adoptedOn: null, isAdopted: false }))).toBe("unconfirmed");
  });

  it("is replaced by one that was adopted, and not by a draft or by one still to come", () => {
    const old = facts("international", { adoptedOn: "2007" });
    const next = { replaces: "international" };
    expect(standingOf(old, [facts("global", next)])).toBe("replaced");
    expect(standingOf(old, [facts("draft", { ...next, adoptedOn: null, isAdopted: false })])).toBe(
      "in_force",
    );
    expect(standingOf(old, [facts("later", { ...next, adoptedOn: "2027-01" })])).toBe("in_force");
  });

  it("stands before those that are over, the latest adopted first", () => {
    const lines = [
      { name: "2007", standing: "replaced", adoptedOn: "2007" },
      { name: "2001", standing: "replaced", adoptedOn: "2001" },
      { name: "2013", standing: "in_force", adoptedOn: "2013-03" },
      { name: "?", standing: "unconfirmed", adoptedOn: null },
    ] as const;
    expect([...lines].sort(byStanding).map(({ name }) => name)).toEqual(["2013", "?", "2007", "2001"]);
  });

  it("replaces no one that has come in its own place", () => {
    const strategies = [
      { id: "a", replacesId: null },
      { id: "b", replacesId: "a" },
      { id: "c", replacesId: "b" },
    ];
    expect(checkReplaces(strategies, "c", "a").ok).toBe(true);
    expect(checkReplaces(strategies, "a", "c")).toMatchObject({ refusal: { key: "strategy.circle" } });
    expect(checkReplaces(strategies, "a", "a")).toMatchObject({ refusal: { key: "strategy.circle" } });
  });
});
