import { assertMinorUnits, minorDigits } from "./currency";

/** Halves go away from zero, so that a difference and its opposite round to the same figure. */
export function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  if (denominator <= 0n) throw new RangeError("a divisor must be positive");
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** Minor units divided by a positive whole number, rounded half up to a whole minor unit. */
export function divideHalfUp(minor: number, by: number): number {
  assertMinorUnits(minor);
  return Number(roundedQuotient(BigInt(minor), BigInt(by)));
}

export interface Shares {
  /** One share per weight, in minor units; they add up to the total exactly. */
  shares: number[];
  /** The indexes whose share holds one of the minor units that could not be divided evenly. */
  rounded: number[];
}

/**
 * Shares a total by largest remainder; between equal remainders the first wins.
 * Weights are whole and not negative. Null when there is nobody to share between: no weight above zero.
 */
export function shareOut(totalMinor: number, weights: readonly number[]): Shares | null {
  assertMinorUnits(totalMinor);
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) {
    throw new RangeError("weights must be whole and not negative");
  }
  const sum = weights.reduce((total, weight) => total + BigInt(weight), 0n);
  if (sum === 0n) return null;
  const sign = totalMinor < 0 ? -1n : 1n;
  const total = sign * BigInt(totalMinor);
  const parts = weights.map((weight, index) => {
    const exact = total * BigInt(weight);
    return { index, whole: exact / sum, remainder: exact % sum };
  });
  const left = Number(total - parts.reduce((given, part) => given + part.whole, 0n));
  const rounded = [...parts]
    .sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder))
    .slice(0, left)
    .map((part) => part.index)
    .sort((a, b) => a - b);
  const shares = parts.map(({ index, whole }) => {
    const share = whole + (rounded.includes(index) ? 1n : 0n);
    return Number(sign * share);
  });
  return { shares, rounded };
}

/**
 * A total divided by a number, in major units, cut (not rounded) to so many decimals: exact, as text with a dot.
 * Serves comparison with a source's own figure, of which only the decimals that it prints are known.
 */
export function cutToDecimals(minor: number, by: number, decimals: number, currency = "DKK"): string {
  assertMinorUnits(minor);
  if (!Number.isSafeInteger(by) || by <= 0) throw new RangeError("a divisor must be positive");
  const size = minor < 0 ? -BigInt(minor) : BigInt(minor);
  const scaled = (size * 10n ** BigInt(decimals)) / (BigInt(by) * 10n ** BigInt(minorDigits(currency)));
  const digits = scaled.toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
  return minor < 0 && scaled > 0n ? `-${text}` : text;
}
