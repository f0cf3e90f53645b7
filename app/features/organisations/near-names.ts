import { isSameName, nameKey } from "~/shared/names";
import type { OrganisationIdentity } from "./organisation";

/** Words that some write and others leave out: what a municipality or a company is. */
const leftOut =
  /\b(kommune|kommunen|kommuner|kommun|kommuna|kunta|municipality|city|city of|by|stad|stads|stadt|gemeente|gmina|comune di|ville de|mairie de|council|a\/s|aps|ab|oy|as|gmbh|ltd|inc)\b/gu;

/** What is left of a name when spelling and such words are taken away; the name itself where nothing is. */
export function bareName(name: string): string {
  const plain = nameKey(name)
    .replace(/ø|ö/g, "o")
    .replace(/æ|ä/g, "a")
    .replace(/å/g, "a")
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
  const words = (text: string) => text.replace(/[^a-z0-9]+/g, " ").trim();
  const bare = words(plain.replace(leftOut, " "));
  const shortened = bare !== words(plain);
  return (shortened ? bare.replace(/s$/, "") : bare) || words(plain) || plain;
}

/** Shorter names differ too easily by one letter. */
const shortestMisspelt = 6;

/** The name, and the name with each one letter left out: two that share one are at most a letter or a swap apart. */
function spellings(bare: string): string[] {
  if (bare.length < shortestMisspelt) return [bare];
  return [bare, ...Array.from(bare, (_, at) => bare.slice(0, at) + bare.slice(at + 1))];
}

interface Known extends OrganisationIdentity {
  id: string;
}

/** Two organisations that may be one, by name, today's or earlier, in the same place as far as it is known. */
export function possibleDuplicates<T extends Known>(organisations: readonly T[]): [T, T][] {
  const bySpelling = new Map<string, T[]>();
  for (const organisation of organisations) {
    const names = [organisation.name, ...(organisation.earlierNames ?? [])].map(bareName);
    for (const spelling of new Set(names.flatMap(spellings)))
      bySpelling.set(spelling, [...(bySpelling.get(spelling) ?? []), organisation]);
  }
  const found = new Map<string, [T, T]>();
  for (const alike of bySpelling.values())
    for (const [at, one] of alike.entries())
      for (const other of alike.slice(at + 1))
        if (mayShareAPlace(one, other)) found.set([one.id, other.id].sort().join(" "), [one, other]);
  return [...found.values()];
}

function mayShareAPlace(one: OrganisationIdentity, other: OrganisationIdentity): boolean {
  if (one.country && other.country && one.country !== other.country) return false;
  return !one.city || !other.city || isSameName(one.city, other.city);
}
