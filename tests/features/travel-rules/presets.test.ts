import { describe, expect, it } from "vitest";
import { assess } from "~/features/travel-rules/assess";
import { findContradictions } from "~/features/travel-rules/contradictions";
import type { Outcome } from "~/features/travel-rules/findings";
import { ruleKinds } from "~/features/travel-rules/kinds";
import { storedParameters } from "~/features/travel-rules/parameters";
import { presets } from "~/features/travel-rules/presets";
import { ruleOfPreset } from "~/features/travel-rules/presets/preset";
import { ruleSentence } from "~/features/travel-rules/rule-sentence";
import type { Rule } from "~/features/travel-rules/rule-sets";
import { storedRuleOf } from "~/features/travel-rules/stored-rule";
import { periodFacts, ruleSet } from "../../support/period-facts";
import { caseDay, casesOf, type RuleCase } from "../../support/rule-cases";

const rulesOf = ({ rules }: (typeof presets)[number]) =>
  rules.map((rule, place) => ruleOfPreset(rule, `${rule.kind}-${place}`));

describe.each(presets.map((preset) => [preset.name, preset] as const))("the rules of %s", (_name, preset) => {
  const rules = rulesOf(preset);

  it("do not contradict one another", () => {
    expect(findContradictions(rules)).toEqual([]);
  });

  it("have the parameters that their kinds ask for, and their own words", () => {
    for (const rule of rules) {
      const { parameters } = storedRuleOf(rule);
      expect(storedParameters(ruleKinds[rule.kind].parameters).safeParse(parameters).success).toBe(true);
      expect(rule.citation).toMatch(/\.$/);
    }
  });

  it("read as sentences", () => {
    expect(rules.map((rule) => ruleSentence(rule))).toEqual(written[preset.id]);
  });

  it.each(rules.map((rule) => [ruleSentence(rule), rule] as const))(
    "»%s«: one trip passes, and one is refused or flagged",
    (_sentence, rule) => {
      const { kept, notKept } = casesOf(rule);
      expect(worstOutcome(rule, kept)).toBe("met");
      expect(worstOutcome(rule, notKept)).toMatch(/breached|at_risk|pending/);
    },
  );
});

const written: Readonly<Record<string, string[]>> = {
  roskilde: [
    "Hvert udvalg holder mindst én studietur i valgperioden",
    "Turen holdes inden for valgperiodens første 24 måneder",
    "Program og budget er offentligt",
    "Udvalget får en skriftlig evaluering",
    "Evalueringen er offentlig",
  ],
  haderslev: [
    "Hvert udvalg holder højst én studietur i valgperioden",
    "Hvert udvalg bruger højst 35.000 kr. på studieture i valgperioden",
    "Program og budget er offentligt før afrejsen",
    "Evalueringen forelægges for byrådet",
    "Evalueringen er offentlig",
  ],
  naestved: [
    "Hvert udvalg holder højst én studietur i valgperioden",
    "Hvert udvalg holder højst én studietur i kalenderåret",
    "Turen går til Norden eller det øvrige Europa",
  ],
  ishoej: [
    "Hvert udvalg holder højst én studietur til udlandet i valgperioden",
    "Hvert udvalg holder højst én studietur i Danmark i kalenderåret",
    "Turen til udlandet holdes inden for valgperiodens første 24 måneder",
    "En tur i Danmark varer højst 2 dage",
    "Et udvalg holder ingen studietur i Danmark i et år med en tur til udlandet",
    "Et udvalg holder ingen studietur til udlandet i et år med byrådets tur",
    "Et medlem er højst med på én tur med andre udvalg i valgperioden",
    "Udgiften er højst 10.000 kr. pr. deltager med alle udgifter; en dyrere tur skal byrådet godkende",
  ],
};

const worstFirst: readonly Outcome[] = ["breached", "at_risk", "pending", "met"];

/** What the rule says of the committee that the cases are about, or of its trips. */
function worstOutcome(rule: Rule, { trips, committees }: RuleCase): Outcome | undefined {
  const facts = periodFacts({ trips, committees, ruleSets: [{ ...ruleSet([]), rules: [rule] }] });
  const outcomes = assess(facts, caseDay)
    .filter(({ committeeId }) => committeeId === null || committeeId === "A")
    .map(({ outcome }) => outcome);
  return worstFirst.find((outcome) => outcomes.includes(outcome));
}
