import { type AmountForm, amountPatterns, readAmount, unsignedFigure, withoutUnit } from "./amount-parsing";
import { accept, type Result, refuse } from "./result";

export type { AmountForm } from "./amount-parsing";

/**
 * The one form in which all amounts of a file can be read. Whole numbers without signs prove nothing and fit both.
 * `csvAmount.mixed`: some can only be read in one form, others only in the other. `csvAmount.ambiguous`: both forms
 * read all of them, but not as the same sums ("103.531"). What is no amount in either form is left to the reading.
 */
export function detectAmountForm(texts: readonly string[], currency = "DKK"): Result<AmountForm> {
  const only: Partial<Record<AmountForm, string>> = {};
  let undecided: string | undefined;
  for (const text of texts) {
    const figure = unsignedFigure(withoutUnit(text, currency));
    const comma = amountPatterns.commaDecimal.test(figure);
    const dot = amountPatterns.dotDecimal.test(figure);
    if (comma && !dot) only.commaDecimal ??= text;
    else if (dot && !comma) only.dotDecimal ??= text;
    else if (dot && comma && /\D/.test(figure)) undecided ??= text;
  }
  if (only.commaDecimal !== undefined && only.dotDecimal !== undefined) {
    return refuse("csvAmount.mixed", { commaDecimal: only.commaDecimal, dotDecimal: only.dotDecimal });
  }
  if (only.commaDecimal !== undefined) return accept("commaDecimal");
  if (only.dotDecimal !== undefined) return accept("dotDecimal");
  return undecided === undefined ? accept("dotDecimal") : refuse("csvAmount.ambiguous", { text: undecided });
}

/** One amount in the file's form, to minor units; refused with the keys of a typed amount. */
export function parseCsvAmount(text: string, form: AmountForm, currency = "DKK"): Result<number> {
  return readAmount(text, form, currency);
}
