import { readMessage } from "./form-reading";
import type { RefusalParams } from "./result";
import { defaultLocale, defineTexts, type Locale, textsFor } from "./texts";

/** The refusal's own parameters, and the field's name: `what` as in a sentence ("formålet"), else `label` ("Formål"). */
type Params = RefusalParams;

function named(params: Params, otherwise = "feltet"): string {
  if (params.what) return String(params.what);
  return params.label ? `»${params.label}«` : otherwise;
}

function choice(params: Params): string {
  return String(params.what ?? (params.label ? `en mulighed ved »${params.label}«` : "en mulighed"));
}

const decimalsAllowed = (params: Params) =>
  Number(params.decimals) === 0 ? "uden decimaler" : `med højst ${params.decimals} decimaler`;

/** One sentence per key of a field's refusal, that says what to do. */
/** »Skriv titlen«, »Skriv, hvem der traf beslutningen«: a clause is set off by a comma. */
const asking = (verb: string, what: string) => `${verb}${/^(hv|om )/.test(what) ? "," : ""} ${what}`;

export const fieldTexts = defineTexts({
  da: {
    "field.required": (p: Params) => `${asking(p.what ? "Skriv" : "Udfyld", named(p))}.`,
    "field.tooLong": (p: Params) =>
      `Forkort ${named(p, "teksten")} til højst ${p.max} tegn${p.length ? ` (nu ${p.length})` : ""}.`,
    "field.choose": (p: Params) => `${asking("Vælg", choice(p))}.`,
    "field.notAChoice": (p: Params) => `Vælg ${choice(p)} blandt dem, der vises.`,
    "field.notWhole": (p: Params) => `Skriv ${named(p, "tallet")} som et helt tal, fx 12.`,
    "field.tooSmall": (p: Params) => `Skriv ${named(p, "tallet")} som et tal på mindst ${p.min}.`,
    "field.tooLarge": (p: Params) => `Skriv ${named(p, "tallet")} som et tal på højst ${p.max}.`,
    "field.unreadable": (p: Params) => `Udfyld ${named(p)} igen. Det, der blev sendt, kunne ikke læses.`,
    "field.unknown": (p: Params) => `Kontrollér ${named(p)}.`,
    "amount.negative": (p: Params) => `Skriv ${named(p, "beløbet")} uden minus.`,
    "amount.unreadable": (p: Params) => `Skriv ${named(p, "beløbet")} som et tal, fx 14.465,63.`,
    "amount.ambiguous": (p: Params) =>
      `Skriv ${named(p, "beløbet")} med komma før decimalerne og punktum kun mellem tusinder, fx 14.465,63.`,
    "amount.tooManyDecimals": (p: Params) => `Skriv ${named(p, "beløbet")} ${decimalsAllowed(p)}.`,
    "amount.tooLarge": (p: Params) =>
      `Kontrollér ${named(p, "beløbet")}; tallet er for stort til at blive gemt.`,
    "csvAmount.mixed": (p: Params) =>
      `Skriv alle beløb i filen på samme måde: »${p.commaDecimal}« har komma før decimalerne, »${p.dotDecimal}« har punktum.`,
    "csvAmount.ambiguous": (p: Params) =>
      `»${p.text}« kan læses som to forskellige beløb. Skriv filens beløb med to decimaler, fx 103531.00.`,
    "date.unreadable": (p: Params) =>
      p.partial
        ? `Skriv ${named(p, "datoen")} som en dag, en måned eller et år, fx 22.9.2026, januar 2018 eller 2018.`
        : `Skriv ${named(p, "datoen")} som dag, måned og år, fx 22.9.2026.`,
    "date.notReal": (p: Params) => `Kontrollér ${named(p, "datoen")}; dagen findes ikke i kalenderen.`,
    "time.unreadable": (p: Params) => `Skriv ${named(p, "tidspunktet")} som et klokkeslæt, fx 9.30.`,
    "country.unknown": (p: Params) =>
      `Skriv ${named(p, "landet")} med navn eller landekode, fx Tyskland eller DE${p.text ? `; »${p.text}« er ukendt` : ""}.`,
  },
});

type FieldKey = keyof (typeof fieldTexts)["da"];

/** Whether the key is one of a field's own, and not a feature's. */
export function isFieldKey(key: string): key is FieldKey {
  return Object.hasOwn(fieldTexts.da, key);
}

/** The sentence for a field's refusal, given by its key or by a schema's message (a key that carries parameters). */
export function fieldMessage(
  message: string,
  params: RefusalParams = {},
  locale: Locale = defaultLocale,
): string {
  const read = readMessage(message);
  const key = isFieldKey(read.key) ? read.key : "field.unknown";
  return textsFor(fieldTexts, locale)[key]({ ...read.params, ...params });
}
