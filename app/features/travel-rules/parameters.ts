import * as z from "zod/mini";
import { isCountry } from "~/shared/countries";

/** One number, choice or list that a rule asks for, as plain data: storage, forms and sentences follow from it. */
export type ParameterSpec = WholeSpec | AmountSpec | ChoiceSpec | ChoicesSpec | CountriesSpec;

export interface WholeSpec {
  type: "whole";
  min: number;
  max: number;
  /** What a new rule begins with. */
  usual: number | null;
  /** May be left open, as a duty without a date. */
  optional?: boolean;
}

/** Minor units of the Danish krone. */
export interface AmountSpec {
  type: "amount";
  usual: number;
}

export interface ChoiceSpec {
  type: "choice";
  options: readonly string[];
  usual: string;
}

/** Any of several; none at all only where it is optional. */
export interface ChoicesSpec {
  type: "choices";
  options: readonly string[];
  usual: readonly string[];
  optional?: boolean;
}

/** Countries by ISO 3166-1 alpha-2; may be none. */
export interface CountriesSpec {
  type: "countries";
}

export type ParameterValue = number | string | readonly string[] | null;
export type ParameterSpecs<P> = Readonly<Record<keyof P & string, ParameterSpec>>;

/** What a new rule begins with. */
export function usualValue(spec: ParameterSpec): ParameterValue {
  return spec.type === "countries" ? [] : spec.usual;
}

/** Reads parameters as the database keeps them: strict, so that what a newer program wrote is noticed. */
export function storedParameters(specs: Readonly<Record<string, ParameterSpec>>) {
  return z.strictObject(
    Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, storedValue(spec)])),
  );
}

function storedValue(spec: ParameterSpec): z.ZodMiniType<ParameterValue> {
  switch (spec.type) {
    case "whole": {
      const whole = z.int().check(z.gte(spec.min), z.lte(spec.max));
      return spec.optional ? z.nullable(whole) : whole;
    }
    case "amount":
      return z.int().check(z.gte(0));
    case "choice":
      return z.enum(spec.options as [string, ...string[]]);
    case "choices": {
      const list = z.array(z.enum(spec.options as [string, ...string[]]));
      return spec.optional ? list : list.check(z.minLength(1));
    }
    case "countries":
      return z.array(z.string().check(z.refine(isCountry)));
  }
}
