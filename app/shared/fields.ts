/**
 * The building blocks of form schemas, for browser and server. They are made with zod/mini, which halves the script
 * of a form: build schemas from them with `import * as z from "zod/mini"`. Input is what a form sends, text; a field
 * left empty is null where it is optional, and `field.required` where it is not. Messages are keys: `fieldMessage`.
 */
import * as z from "zod/mini";
import { parseAmount } from "./amount-parsing";
import type { IsoDate, PartialDate } from "./calendar";
import { parseCountry } from "./countries";
import { parseDanishDate, parsePartialDate } from "./date-parsing";
import { textField } from "./form-reading";
import { accept, type Result, refuse } from "./result";
import { parseTime } from "./times";

type Read<T> = (text: string) => Result<T>;

function required<T>(read: Read<T>) {
  return textField((text) => (text === "" ? refuse("field.required") : read(text)));
}

function optional<T>(read: Read<T>) {
  return textField<T | null>((text) => (text === "" ? accept(null) : read(text)));
}

const upTo = (max: number): Read<string> => {
  return (text) => (text.length > max ? refuse("field.tooLong", { max, length: text.length }) : accept(text));
};

export const requiredText = (max = 200) => required(upTo(max));
export const optionalText = (max = 200) => optional(upTo(max));

export const dateField = () => required<IsoDate>(parseDanishDate);
export const optionalDateField = () => optional<IsoDate>(parseDanishDate);
export const partialDateField = () => required<PartialDate>(parsePartialDate);
export const optionalPartialDateField = () => optional<PartialDate>(parsePartialDate);
export const timeField = () => required(parseTime);
export const optionalTimeField = () => optional(parseTime);

/** Minor units of the currency. */
export const amountField = (currency = "DKK") => required((text) => parseAmount(text, currency));
export const optionalAmountField = (currency = "DKK") => optional((text) => parseAmount(text, currency));

export const countryField = () => required(parseCountry);
export const optionalCountryField = () => optional(parseCountry);

function oneOf<const T extends string>(choices: readonly T[]): Read<T> {
  return (text) => {
    const chosen = choices.find((choice) => choice === text);
    return chosen === undefined ? refuse("field.notAChoice") : accept(chosen);
  };
}

export function choiceField<const T extends string>(choices: readonly T[]) {
  return textField((text) => (text === "" ? refuse("field.choose") : oneOf(choices)(text)));
}

export function optionalChoiceField<const T extends string>(choices: readonly T[]) {
  return optional(oneOf(choices));
}

interface Bounds {
  min?: number;
  max?: number;
}

function wholeNumber({ min = 0, max = Number.MAX_SAFE_INTEGER }: Bounds): Read<number> {
  return (text) => {
    if (!/^[-\u2212]?\d+$/.test(text)) return refuse("field.notWhole");
    const value = Number(text.replace("\u2212", "-"));
    if (value < min) return refuse("field.tooSmall", { min });
    return value > max ? refuse("field.tooLarge", { max }) : accept(value);
  };
}

/** A whole number, not negative unless `min` says so. */
export const integerField = (bounds: Bounds = {}) => required(wholeNumber(bounds));
export const optionalIntegerField = (bounds: Bounds = {}) => optional(wholeNumber(bounds));

/** True when ticked; a browser sends nothing for a box that is not. */
export const checkboxField = () =>
  z.pipe(
    z.optional(z.union([z.boolean(), z.string()], { error: "field.unreadable" })),
    z.transform((sent: string | boolean | undefined) => sent === true || sent === "on" || sent === "true"),
  );
