import type { KnownMinor } from "~/features/publications/snapshots/common";
import { formatAmount, formatMoney, formatWhole, minorDigits } from "~/shared/money";

/**
 * Writes amounts that stand together alike: in whole units where every one of them is whole, else all with decimals.
 * Minor units in, text without the currency out.
 */
export function amountWriter(amounts: readonly KnownMinor[], currency: string): (minor: number) => string {
  const unit = 10 ** minorDigits(currency);
  const allWhole = amounts.every((minor) => minor === null || minor % unit === 0);
  return (minor) => (allWhole ? formatWhole(minor, currency) : formatAmount(minor, currency));
}

/** "138.526 kr.", "9.894,71 kr.": with decimals only where there are any. */
export function shortMoney(minor: number, currency: string): string {
  const { length } = formatAmount(minor, currency);
  const whole = amountWriter([minor], currency)(minor);
  return whole.length < length
    ? formatMoney({ minor, currency }).replace(formatAmount(minor, currency), whole)
    : formatMoney({ minor, currency });
}

/** A source's printed figure as Danes write it: "11447.50" is 11.447,50; what reads otherwise stays as printed. */
export function printedFigure(text: string): { figure: string; decimals: number } {
  const [, whole, decimals = ""] = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text.trim()) ?? [];
  if (whole === undefined)
    return { figure: text.trim(), decimals: /,(\d{1,2})$/.exec(text.trim())?.[1]?.length ?? 0 };
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return { figure: decimals ? `${grouped},${decimals}` : grouped, decimals: decimals.length };
}
