import { countryName } from "~/shared/countries";
import { formatMoney } from "~/shared/money";
import { type Locale, textsFor } from "~/shared/texts";
import { capitalise, joinWords, numberWord } from "~/shared/words";
import { ruleKinds } from "./kinds";
import type { KindTexts, RuleKindDefinition } from "./kinds/kind";
import type { ParameterSpec, ParameterValue } from "./parameters";
import type { Rule, RuleKind } from "./rule-sets";
import { ruleWords } from "./rule-words";

/** The rule in a sentence: »Hvert udvalg holder mindst én studietur i valgperioden«. */
export function ruleSentence(rule: Rule, locale: Locale = "da"): string {
  const { parameters, texts } = ruleKinds[rule.kind] as RuleKindDefinition;
  const own = textsFor(texts, locale);
  const values = rule as unknown as Readonly<Record<string, ParameterValue>>;
  const template = own.sentence?.(rule as never) ?? own.template;
  const place = textsFor(ruleWords, locale).where[rule.where];
  const filled = template
    .replace(placeOfTrips, (_, lead = "") => place && `${lead} ${place}`)
    .replace(/\{(\w+)\}/g, (_, name: string) =>
      valueWords(name, parameters[name as keyof typeof parameters], values[name] ?? null, own),
    );
  return capitalise(
    filled
      .replace(/\s+/g, " ")
      .replace(/\s+(?=[,.;]|$)/g, "")
      .trim(),
  );
}

/** Where a sentence tells the trips that its rule is limited to, with the words that lead to them. */
export const placeOfTrips = /\{where(?::([^}]*))?\}/g;

/** What the rule is about, for lists of choices. */
export function kindName(kind: RuleKind, locale: Locale = "da"): string {
  return textsFor((ruleKinds[kind] as RuleKindDefinition).texts, locale).name;
}

type Own = Pick<KindTexts<RuleKind>, "units" | "options">;

function valueWords(name: string, spec: ParameterSpec, value: ParameterValue, own: Own): string {
  const units = (own.units as Record<string, readonly [string, string]> | undefined)?.[name];
  const options = (own.options as Record<string, Readonly<Record<string, string>>> | undefined)?.[name] ?? {};
  switch (spec.type) {
    case "whole":
      return value === null ? "" : counted(Number(value), units);
    case "amount":
      return formatMoney({ minor: Number(value), currency: "DKK" }).replace(",00 ", " ");
    case "choice":
      return options[String(value)] ?? "";
    case "choices":
      return joinWords((value as readonly string[]).map((each) => options[each] ?? each));
    case "countries":
      return joinWords((value as readonly string[]).map(countryName));
  }
}

/** »én studietur«, »4 dage«: small numbers of things that a committee holds in words, measures in digits. */
function counted(value: number, units: readonly [string, string] | undefined): string {
  if (!units) return String(value);
  const [one, many] = units;
  const isMeasure = measures.has(many);
  const number = isMeasure ? String(value) : value === 0 ? "ingen" : numberWord(value);
  return `${number} ${value === 1 ? one : many}`;
}

const measures = new Set(["dage", "måneder", "%"]);
