import { minorDigits } from "./currency";
import { accept, type Result, refuse } from "./result";

/** Which sign stands before the decimals; the other one groups thousands. */
export type AmountForm = "commaDecimal" | "dotDecimal";

export const amountPatterns: Record<AmountForm, RegExp> = {
  commaDecimal: /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  dotDecimal: /^(\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
};

const minusSigns = /^[-\u2212\u2013]\s*(?=\d)/;

/** The bare figure: without spaces around it, and without the unit of its own currency behind it. */
export function withoutUnit(text: string, currency: string): string {
  const bare = text.trim();
  const units = currency === "DKK" ? ["kr.", "kr", "DKK"] : [currency];
  const unit = units.find((one) => bare.toLowerCase().endsWith(one.toLowerCase()));
  return unit ? bare.slice(0, -unit.length).trim() : bare;
}

export function unsignedFigure(figure: string): string {
  return figure.replace(minusSigns, "");
}

/** Reads an amount in the given form, to minor units. `amount.ambiguous`: only the other form can be read. */
export function readAmount(text: string, form: AmountForm, currency: string): Result<number> {
  const figure = withoutUnit(text, currency);
  if (minusSigns.test(figure)) return refuse("amount.negative");
  const match = amountPatterns[form].exec(figure);
  if (!match) {
    const other = form === "commaDecimal" ? "dotDecimal" : "commaDecimal";
    const oneComma = figure.split(",").length <= 2;
    const readsOtherwise = amountPatterns[other].test(figure) && (form === "dotDecimal" || oneComma);
    return refuse(readsOtherwise ? "amount.ambiguous" : "amount.unreadable");
  }
  const [, whole = "", decimals = ""] = match;
  const digits = minorDigits(currency);
  if (decimals.length > digits) return refuse("amount.tooManyDecimals", { decimals: digits, currency });
  const minor = Number(whole.replace(/\D/g, "") + decimals.padEnd(digits, "0"));
  return Number.isSafeInteger(minor) ? accept(minor) : refuse("amount.tooLarge");
}

/** An amount as a Dane types it: "14.465,63", "14465,63 kr.". Minor units, or why it cannot be read. */
export function parseAmount(text: string, currency = "DKK"): Result<number> {
  return readAmount(text, "commaDecimal", currency);
}

/** Nothing typed is not known: null, not zero. */
export function parseOptionalAmount(text: string, currency = "DKK"): Result<number | null> {
  return text.trim() === "" ? accept(null) : parseAmount(text, currency);
}
