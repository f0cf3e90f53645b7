import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import { evidenceSentence, namesIn, ruleSentence } from "~/features/travel-rules/finding-sentences";
import { ruleKindNames, ruleKinds } from "~/features/travel-rules/kinds";
import { ruleWords } from "~/features/travel-rules/rule-words";
import { someDay, someFacts, someRuleOf } from "../../support/arbitrary-facts";
import { committee, periodFacts, ruleSet, trip } from "../../support/period-facts";

test.each(ruleKindNames)("every finding of %s has its sentence, and no sentence is left over", (kind) => {
  const said = new Set<string>();
  const faulty = new Set<string>();
  const rules = fc.tuple(someRuleOf(kind), fc.option(someRuleOf(kind)));
  fc.assert(
    fc.property(someFacts, rules, someDay, (given, [first, second], someday) => {
      const sets = [first, ...(second ? [second] : [])];
      const ruleSets = sets.map((rule, i) => ({ ...ruleSet([], { number: i + 1 }), rules: [rule] }));
      const facts = { ...given, ruleSets };
      const names = namesIn(facts);
      const days = new Set([someday, ...assess(facts, someday).flatMap(({ dueOn }) => dueOn ?? [])]);
      for (const finding of [...days].flatMap((today) => assess(facts, today))) {
        const sentence = evidenceSentence(finding, names);
        if (!/^[A-ZÆØÅÉ\d].*[^.]\.$/.test(sentence) || /undefined|NaN|null/.test(sentence))
          faulty.add(sentence);
        said.add(finding.evidence.key.slice(kind.length + 1));
      }
    }),
    { numRuns: 600, seed: 2027 },
  );
  expect([...faulty]).toEqual([]);
  const general = Object.keys(ruleWords.da.anyTrip);
  expect([...said].filter((key) => !general.includes(key)).sort()).toEqual(
    Object.keys(ruleKinds[kind].texts.da.evidence).sort(),
  );
});

test("rules read as sentences", () => {
  const { rules } = ruleSet([
    { kind: "minimumTrips", count: 1 },
    { kind: "maximumTrips", count: 2 },
    { kind: "maximumTrips", count: 0 },
    { kind: "evaluationDue", count: 60 },
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
