import fc from "fast-check";
import { expect, test } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import { evidenceSentence, namesIn, ruleSentence } from "~/features/travel-rules/finding-sentences";
import { ruleKindNames, ruleKinds } from "~/features/travel-rules/kinds";
import { type TripPlace, tripPlaces } from "~/features/travel-rules/rule-sets";
import { ruleWords } from "~/features/travel-rules/rule-words";
import { someDay, someFacts, someRuleOf } from "../../support/arbitrary-facts";
import { committee, periodFacts, rule, ruleSet, trip } from "../../support/period-facts";

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

test.each(ruleKindNames)("every sentence of %s says which trips it is limited to", (kind) => {
  const faulty = new Set<string>();
  fc.assert(
    fc.property(someRuleOf(kind), (rule) => {
      const [anywhere, home, abroad] = tripPlaces.map((where) => ruleSentence({ ...rule, where }));
      for (const [sentence, words] of [
        [home, "i Danmark"],
        [abroad, "til udlandet"],
      ])
        if (!sentence?.includes(words ?? "") || sentence === anywhere) faulty.add(String(sentence));
      for (const sentence of [anywhere, home, abroad])
        if (/[{}:]|\s\s|\s[,.;]|undefined/.test(String(sentence))) faulty.add(String(sentence));
    }),
    { numRuns: 100, seed: 2027 },
  );
  expect([...faulty]).toEqual([]);
});

test("a rule that is limited to trips at home or abroad reads naturally", () => {
  const said = (given: Parameters<typeof rule>[0], where: TripPlace) =>
    ruleSentence(rule({ ...given, where }));
  expect([
    said({ kind: "heldEarly", months: 24 }, "abroad"),
    said({ kind: "destinations" }, "abroad"),
    said({ kind: "costPerParticipant" }, "home"),
    said({ kind: "maximumOfficials" }, "abroad"),
    said({ kind: "maximumOfficials", count: 0, per: "trip" }, "home"),
    said({ kind: "maximumOfficials", per: "trip" }, "home"),
    said({ kind: "ownMembers" }, "abroad"),
    said({ kind: "guestTrips", count: 0 }, "anywhere"),
    said({ kind: "guestTrips" }, "abroad"),
    said({ kind: "decisionBeforeDeparture", body: "council" }, "abroad"),
    said({ kind: "legalBasis" }, "abroad"),
    said({ kind: "professionalShare" }, "home"),
    said({ kind: "programmePublished" }, "abroad"),
    said({ kind: "evaluationDue" }, "abroad"),
    said({ kind: "evaluationSections" }, "home"),
    said({ kind: "evaluationApproved" }, "abroad"),
    said({ kind: "partsPublished" }, "abroad"),
    said({ kind: "partsPublished", parts: ["accounts"], count: null }, "home"),
    said({ kind: "outsideFunding" }, "abroad"),
  ]).toEqual([
    "Turen til udlandet holdes inden for valgperiodens første 24 måneder",
    "Turen til udlandet går til Norden eller det øvrige Europa",
    "Udgiften ved en tur i Danmark er højst 10.000 kr. pr. deltager med alle udgifter; en dyrere tur kan ikke godkendes",
    "Højst to embedsmænd er med for hvert deltagende udvalg på en tur til udlandet",
    "Ingen embedsmænd er med på en tur i Danmark",
    "Højst to embedsmænd er med på hele turen i Danmark",
    "Kun medlemmer af de deltagende udvalg rejser med som politikere på en tur til udlandet",
    "Et medlem er ikke med på ture med andre udvalg i valgperioden",
    "Et medlem er højst med på én tur til udlandet med andre udvalg i valgperioden",
    "Byrådet godkender program og budget med poster for turen til udlandet på et åbent punkt før afrejsen",
    "Byrådet eller et udvalg har anmodet medlemmerne om at deltage i en tur til udlandet før afrejsen",
    "Mindst 75 % af programmet på en tur i Danmark er fagligt",
    "Program og budget for en tur til udlandet er offentligt senest 14 dage før afrejsen",
    "Udvalget får en skriftlig evaluering af en tur til udlandet senest 60 dage efter hjemkomsten",
    "Evalueringen af en tur i Danmark fortæller om formålet blev nået og udbyttet",
    "Evalueringen af en tur til udlandet forelægges for udvalget",
    "Evaluering og regnskab for en tur til udlandet er offentligt senest 3 måneder efter hjemkomsten",
    "Regnskabet for en tur i Danmark er offentligt",
    "Penge udefra kræver faglig relevans, ingen modydelse og en habilitetsvurdering før afrejsen på en tur til udlandet",
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
