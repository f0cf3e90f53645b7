import { assertMinorUnits, type Money, minorDigits } from "./currency";
import { roundedQuotient } from "./division";

const minus = "\u2212";

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, ".");
}

function unsigned(minor: number, currency: string): string {
  assertMinorUnits(minor);
  const decimals = minorDigits(currency);
  const digits = String(Math.abs(minor)).padStart(decimals + 1, "0");
  const whole = groupThousands(digits.slice(0, digits.length - decimals));
  return decimals === 0 ? whole : `${whole},${digits.slice(-decimals)}`;
}

/** "14.465,63": Danish, always with all decimals of the currency, so that columns align. */
export function formatAmount(minor: number, currency = "DKK"): string {
  return `${minor < 0 ? minus : ""}${unsigned(minor, currency)}`;
}

/** "14.465,63 kr." for DKK, "565.642,00 EUR" for others. */
export function formatMoney({ minor, currency }: Money): string {
  return `${formatAmount(minor, currency)} ${currency === "DKK" ? "kr." : currency}`;
}

/** "138.526": major units, rounded half up. */
export function formatWhole(minor: number, currency = "DKK"): string {
  assertMinorUnits(minor);
  const whole = roundedQuotient(BigInt(minor), 10n ** BigInt(minorDigits(currency)));
  return whole < 0n ? `${minus}${groupThousands(String(-whole))}` : groupThousands(String(whole));
}

/** A difference says its direction: "+1.200,00", "−350,50"; none is "0,00". */
export function formatDifference(minor: number, currency = "DKK"): string {
  return `${minor > 0 ? "+" : ""}${formatAmount(minor, currency)}`;
}
