interface Amounts {
  budgetMinor: number | null;
  grantMinor: number | null;
}

/**
 * The grant's part of the budget in hundredths of a per cent, rounded half up: 8285 is 82.85 %. Null where one of the
 * two is not known, or there is no budget to have a part of. Computed wherever it is shown, never stored.
 */
export function grantShare({ budgetMinor, grantMinor }: Amounts): number | null {
  if (budgetMinor === null || grantMinor === null || budgetMinor <= 0) return null;
  const numerator = BigInt(grantMinor) * 10_000n;
  const denominator = BigInt(budgetMinor);
  return Number((2n * numerator + denominator) / (2n * denominator));
}

/** "82,85 %", with a no-break space. */
export function shareInWords(hundredths: number): string {
  const whole = Math.trunc(hundredths / 100);
  return `${whole},${String(hundredths % 100).padStart(2, "0")}\u00a0%`;
}
