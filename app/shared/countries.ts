import { countryCodes, everydayNames } from "./country-codes";
import { accept, type Result, refuse } from "./result";

export interface CountryOption {
  code: string;
  name: string;
}

/** Denmark: trips that stay here are trips at home. */
export const homeCountry = "DK";

const known = new Set(countryCodes);
const danish = new Intl.DisplayNames("da", { type: "region" });

export function isCountry(code: string): boolean {
  return known.has(code);
}

/** The country's Danish name; the code itself when it names no country. */
export function countryName(code: string): string {
  return isCountry(code) ? (danish.of(code) ?? code) : code;
}

function codesByName(): Map<string, string> {
  const catalogues = ["en", "da"].flatMap((language) => [
    new Intl.DisplayNames(language, { type: "region", style: "short" }),
    new Intl.DisplayNames(language, { type: "region" }),
  ]);
  const names = catalogues.flatMap((names) =>
    countryCodes.map((code): [string, string] => [normal(names.of(code) ?? code), code]),
  );
  return new Map([...Object.entries(everydayNames), ...names]);
}

function normal(text: string): string {
  return text.trim().normalize("NFC").toLowerCase().replace(/\s+/g, " ");
}

let byName: Map<string, string> | undefined;

/** Reads a code, or a Danish or English name; refused as `country.unknown`. */
export function parseCountry(text: string): Result<string> {
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return accept(code);
  byName ??= codesByName();
  const found = byName.get(normal(text));
  return found === undefined ? refuse("country.unknown", { text: text.trim() }) : accept(found);
}

let options: readonly CountryOption[] | undefined;

/**
 * All countries by Danish name, in the order of the Danish alphabet: Æ, Ø and Å come last.
 * Names differ between the catalogues of server and browser: a page takes its options from its loader.
 */
export function countryOptions(): readonly CountryOption[] {
  options ??= countryCodes
    .map((code) => ({ code, name: countryName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, "da"));
  return options;
}
