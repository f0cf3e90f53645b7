import * as z from "zod/mini";
import { parseCountry } from "~/shared/countries";
import {
  amountField,
  checkboxField,
  choiceField,
  integerField,
  optionalIntegerField,
  optionalText,
} from "~/shared/fields";
import { textField } from "~/shared/form-reading";
import { listField } from "~/shared/list-field";
import { accept } from "~/shared/result";
import type { ParameterSpec, ParameterValue } from "../parameters";
import { tripPlaces } from "../rule-sets";

export type Specs = Readonly<Record<string, ParameterSpec>>;

/** The form of one rule, made of what its kind asks for; whom it speaks of is checked on top, on the server. */
export function ruleForm(specs: Specs) {
  return z.pipe(
    z.object({
      ...Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, parameterField(spec)])),
      version: integerField(),
      strength: choiceField(["must", "should"]),
      appliesTo: listField(),
      committeeIds: listField(),
      where: choiceField(tripPlaces),
      administrative: checkboxField(),
      citation: optionalText(600),
    }),
    z.transform(
      ({ version, strength, appliesTo, committeeIds, where, administrative, citation, ...rest }) => ({
        version,
        strength,
        appliesTo,
        committeeIds,
        where,
        administrative,
        citation: citation ?? "",
        parameters: rest as Readonly<Record<string, ParameterValue>>,
      }),
    ),
  );
}

export type RuleFormFields = z.output<ReturnType<typeof ruleForm>>;

function parameterField(spec: ParameterSpec): z.ZodMiniType<ParameterValue> {
  switch (spec.type) {
    case "whole": {
      const bounds = { min: spec.min, max: spec.max };
      return spec.optional ? optionalIntegerField(bounds) : integerField(bounds);
    }
    case "amount":
      return amountField();
    case "choice":
      return choiceField(spec.options);
    case "choices":
      return listField();
    case "countries":
      return countriesField();
  }
}

/** Countries by name or code, with commas between. */
function countriesField() {
  return textField((text) => {
    const codes: string[] = [];
    for (const each of text.split(/[,;\n]/)) {
      if (each.trim() === "") continue;
      const country = parseCountry(each);
      if (!country.ok) return country;
      codes.push(country.value);
    }
    return accept([...new Set(codes)]);
  });
}

export const noteForm = z.object({ version: integerField(), note: optionalText(4000) });
