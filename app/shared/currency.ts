/** A sum in integer minor units (øre, cent; whole krónur where a currency has no smaller unit), ISO 4217. */
export interface Money {
  minor: number;
  currency: string;
}

const digitsByCurrency = new Map<string, number>();

/** How many decimals the currency's major unit has: 2 for DKK and EUR, none for ISK and JPY. */
export function minorDigits(currency: string): number {
  const known = digitsByCurrency.get(currency);
  if (known !== undefined) return known;
  const options = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  const digits = options.maximumFractionDigits ?? 2;
  digitsByCurrency.set(currency, digits);
  return digits;
}

export function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf("currency").includes(code);
}

/** A fraction of an øre is a fault of the program, never of the data. */
export function assertMinorUnits(minor: number): void {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not whole minor units: ${minor}`);
}
