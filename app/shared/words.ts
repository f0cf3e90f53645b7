import { roundedQuotient } from "./division";

/** Grammatical gender: fælleskøn ("én tur") or intetkøn ("ét udvalg"). */
export type Gender = "common" | "neuter";

const numberWords = [
  "nul",
  "",
  "to",
  "tre",
  "fire",
  "fem",
  "seks",
  "syv",
  "otte",
  "ni",
  "ti",
  "elleve",
  "tolv",
];

/** "A", "A og B", "A, B og C". */
export function joinWords(words: readonly string[], last: "og" | "eller" = "og"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

/** Whole numbers to twelve in words, others in digits. */
export function numberWord(n: number, gender: Gender = "common"): string {
  if (n === 1) return gender === "neuter" ? "ét" : "én";
  return numberWords[n] ?? String(n);
}

/** The form of the word that fits the number; the number itself is not part of it. */
export function plural(n: number, one: string, many: string): string {
  return n === 1 ? one : many;
}

export function capitalise(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("da") + text.slice(first.length);
}

/** Whole per cent, rounded half up; null when there is no whole to have a part of. */
export function percentWhole(part: number, whole: number): number | null {
  return whole === 0 ? null : Number(roundedQuotient(BigInt(part) * 100n, BigInt(whole)));
}
