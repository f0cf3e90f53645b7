import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import { evidenceSentence, namesIn, ruleSentence } from "~/features/travel-rules/finding-sentences";
import { kindTexts } from "~/features/travel-rules/kind-texts";
import { someDay, someFacts } from "../../support/arbitrary-facts";
import { committee, periodFacts, ruleSet, trip } from "../../support/period-facts";

test("every finding has its sentence, and no sentence is left over", () => {
  const said = new Set<string>();
  fc.assert(
    fc.property(someFacts, someDay, (facts, someday) => {
      const dueDays = assess(facts, someday).flatMap(({ dueOn }) => dueOn ?? []);
      for (const finding of [someday, ...dueDays].flatMap((today) => assess(facts, today))) {
        const sentence = evidenceSentence(finding, namesIn(facts));
        expect(sentence).toMatch(/^[A-ZÆØÅÉ\d].*\.$/);
        expect(sentence).not.toMatch(/undefined|NaN|null/);
        said.add(finding.evidence.key);
      }
    }),
    { numRuns: 500, seed: 2027 },
  );
  const known = Object.entries(kindTexts.da).flatMap(([kind, { evidence }]) =>
    Object.keys(evidence).map((key) => `${kind}.${key}`),
  );
  expect([...said].sort()).toEqual(known.sort());
});

test("rules read as sentences", () => {
  const { rules } = ruleSet([
    { kind: "minimumTrips", count: 1 },
    { kind: "maximumTrips", count: 2 },
    { kind: "maximumTrips", count: 0 },
    { kind: "evaluationDue", days: 60 },
  ]);
  expect(rules.map((rule) => ruleSentence(rule))).toEqual([
    "Hvert udvalg holder mindst én studietur i valgperioden",
    "Hvert udvalg holder højst to studieture i valgperioden",
    "Udvalgene holder ingen studieture i valgperioden",
    "Udvalget får en skriftlig evaluering senest 60 dage efter hjemkomsten",
  ]);
});

test("evidence names the trips by title and reference", () => {
  const facts = periodFacts({
    committees: [committee("klima")],
    ruleSets: [ruleSet([{ kind: "maximumTrips", count: 1 }])],
    trips: ["02", "04"].map((id) => trip(id, ["klima"], { state: "held", title: `Tur ${id}` })),
  });
  const [finding] = assess(facts, "2027-07-01");
  expect(finding && evidenceSentence(finding, namesIn(facts))).toBe(
    "To ture er godkendt eller holdt: »Tur 02« (2027-02) og »Tur 04« (2027-04).",
  );
});
