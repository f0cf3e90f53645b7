import { countryName } from "~/shared/countries";
import type { Typed } from "~/shared/form-data";
import { formatAmount } from "~/shared/money";
import { ruleKinds } from "../kinds";
import type { ParameterSpec, ParameterValue } from "../parameters";
import type { Rule } from "../rule-sets";
import type { KeylessRule } from "./rule-draft";
import type { Specs } from "./rule-form";

/** A rule as it stands in the fields of its form. */
export function typedRule(rule: Rule | KeylessRule): Typed {
  const specs: Specs = ruleKinds[rule.kind].parameters;
  const values = rule as unknown as Readonly<Record<string, ParameterValue>>;
  return {
    ...Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [name, typedValue(spec, values[name] ?? null)]),
    ),
    strength: rule.strength,
    appliesTo: [...rule.appliesTo],
    committeeIds: [...rule.committeeIds],
    where: rule.where,
    ...(rule.administrative && { administrative: "on" }),
    citation: rule.citation,
  };
}

function typedValue(spec: ParameterSpec, value: ParameterValue): string | string[] {
  switch (spec.type) {
    case "amount":
      return formatAmount(Number(value)).replace(/,00$/, "");
    case "choices":
      return [...(value as readonly string[])];
    case "countries":
      return (value as readonly string[]).map(countryName).join(", ");
    case "whole":
    case "choice":
      return value === null ? "" : String(value);
  }
}
