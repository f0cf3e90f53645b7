import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffPart, wordDiff } from "~/ui/word-diff";

const marked = (parts: DiffPart[]) =>
  parts
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`))
    .join("");

test("a clause that is put in is the only difference", () => {
  expect(
    marked(
      wordDiff(
        "Kulturskolen er på skolerne om eftermiddagen. I Oslo er der et bibliotek.",
        "Kulturskolen er på skolerne om eftermiddagen, så de unge er der. I Oslo er der et bibliotek.",
      ),
    ),
  ).toBe("Kulturskolen er på skolerne om eftermiddagen[+, så de unge er der]. I Oslo er der et bibliotek.");
});

test("a word that is replaced is taken out before the new one is put in", () => {
  expect(marked(wordDiff("Budgettet er 14.000 kr.", "Budgettet er 12.000 kr."))).toBe(
    "Budgettet er [-14][+12].000 kr.",
  );
});

test("alike texts differ in nothing, and nothing becomes a whole text", () => {
  expect(wordDiff("Ens", "Ens")).toEqual([{ kind: "same", text: "Ens" }]);
  expect(wordDiff("", "Nyt afsnit")).toEqual([{ kind: "added", text: "Nyt afsnit" }]);
  expect(wordDiff("Væk", "")).toEqual([{ kind: "removed", text: "Væk" }]);
  expect(wordDiff("", "")).toEqual([]);
});

test("texts that are too long to compare word by word are told apart as a whole", () => {
  const long = (word: string) => Array.from({ length: 2500 }, (_, index) => `${word}${index} `).join("");
  expect(wordDiff(long("a"), long("b")).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

test("what is the same and what was added make up the later text; what is the same and what was removed, the earlier", () => {
  const text = fc.array(fc.constantFrom("by ", "vand ", "og ", "hus", ", ", "\n", "ø"), { maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = wordDiff(before.join(""), after.join(""));
      const without = (left: DiffPart["kind"]) =>
        parts
          .filter(({ kind }) => kind !== left)
          .map((part) => part.text)
          .join("");
      expect(without("removed")).toBe(after.join(""));
      expect(without("added").replace(/\s/g, "")).toBe(before.join("").replace(/\s/g, ""));
    }),
  );
});
