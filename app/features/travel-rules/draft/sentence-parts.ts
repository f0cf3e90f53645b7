import { type Locale, textsFor } from "~/shared/texts";
import { ruleKinds } from "../kinds";
import type { KindTexts, RuleKindDefinition } from "../kinds/kind";
import type { ParameterSpec } from "../parameters";
import { placeOfTrips } from "../rule-sentence";
import type { RuleKind } from "../rule-sets";

/** A part of a rule's sentence: words, or a place for one of its parameters, as plain data. */
export type SentencePart = string | SentenceSlot;

export interface SentenceSlot {
  name: string;
  spec: ParameterSpec;
  /** What a whole number counts: one, several. */
  units: readonly [one: string, many: string] | null;
  /** The words of a choice. */
  options: readonly { value: string; label: string }[];
}

/** The kind's sentence with its parameters to be filled in; where its trips go is asked beside it. */
export function sentenceParts(kind: RuleKind, locale: Locale = "da"): SentencePart[] {
  const { parameters, texts } = ruleKinds[kind] as RuleKindDefinition;
  const own: Pick<KindTexts<RuleKind>, "template" | "units" | "options"> = textsFor(texts, locale);
  const specs: Readonly<Record<string, ParameterSpec>> = parameters;
  const words = own.template.replace(placeOfTrips, "").replace(/\s+/g, " ").trim();
  const told = words
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part): SentencePart => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      const spec = name === undefined ? undefined : specs[name];
      return name !== undefined && spec ? slotOf(name, spec, own) : part;
    });
  const missing = Object.entries(specs).filter(([name]) => !words.includes(`{${name}}`));
  return [...told, ...missing.map(([name, spec]) => slotOf(name, spec, own)), "."];
}

function slotOf(
  name: string,
  spec: ParameterSpec,
  { units, options }: Pick<KindTexts<RuleKind>, "units" | "options">,
): SentenceSlot {
  const labels = (options as Record<string, Readonly<Record<string, string>>> | undefined)?.[name] ?? {};
  const values = "options" in spec ? spec.options : [];
  return {
    name,
    spec,
    units: (units as Record<string, readonly [string, string]> | undefined)?.[name] ?? null,
    options: values.map((value) => ({ value, label: labels[value] ?? value })),
  };
}
