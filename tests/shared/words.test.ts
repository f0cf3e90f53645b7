import fc from "fast-check";
import { validate, version } from "uuid";
import { describe, expect, it } from "vitest";
import { newId } from "~/shared/ids";
import { slugOf } from "~/shared/slug";
import { capitalise, joinWords, numberWord, percentWhole, plural } from "~/shared/words";

describe("words", () => {
  it("are joined with commas and og", () => {
    expect([[], ["A"], ["A", "B"], ["A", "B", "C"]].map((words) => joinWords(words))).toEqual([
      "",
      "A",
      "A og B",
      "A, B og C",
    ]);
    expect(joinWords(["A", "B"], "eller")).toBe("A eller B");
  });

  it("say small numbers, one by its gender", () => {
    expect([0, 1, 2, 12, 13, -1, 2.5].map((n) => numberWord(n))).toEqual([
      "nul",
      "én",
      "to",
      "tolv",
      "13",
      "-1",
      "2.5",
    ]);
    expect(numberWord(1, "neuter")).toBe("ét");
  });

  it("fit their number", () => {
    expect([0, 1, 2].map((n) => plural(n, "tur", "ture"))).toEqual(["ture", "tur", "ture"]);
  });

  it("begin with a capital letter", () => {
    expect(["økonomi", "åben", "Æ", ""].map(capitalise)).toEqual(["Økonomi", "Åben", "Æ", ""]);
  });

  it("are per cent of something", () => {
    expect([percentWhole(1, 3), percentWhole(1, 8), percentWhole(2, 3)]).toEqual([33, 13, 67]);
    expect(percentWhole(0, 0)).toBeNull();
  });
});

describe("a slug", () => {
  it.each([
    ["Børne- og Skoleudvalget", "boerne-og-skoleudvalget"],
    ["Ældre i Århus", "aeldre-i-aarhus"],
    ["A\u030Arhus", "aarhus"],
    ["Café München 2019", "cafe-munchen-2019"],
    ["Malmö & Łódź", "malmoe-lodz"],
    ["!!!", "unavngivet"],
    ["", "unavngivet"],
  ])("of %j is %s", (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it("is cut between words", () => {
    expect(slugOf(`${"a".repeat(70)} ${"b".repeat(20)}`)).toBe("a".repeat(70));
    expect(slugOf("a".repeat(90))).toBe("a".repeat(80));
    expect(slugOf(`${"a".repeat(80)} b`)).toBe("a".repeat(80));
  });

  it("is always short, never empty, and a slug of itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 120 }), (text) => {
        const slug = slugOf(text);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});

describe("an id", () => {
  it("is a UUIDv7, later than the one before", () => {
    const ids = Array.from({ length: 50 }, newId);
    expect(ids.every((id) => validate(id) && version(id) === 7)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  });
});
