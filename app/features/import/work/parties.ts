import type { OrganisationKind } from "~/features/organisations/organisation";
import { isCountry } from "~/shared/countries";
import { countIn, isEnumeration, isQuantity } from "./quantities";
import type { PartiesDocument, PartyDocument } from "./work-document";

/** Somebody outside as a file tells of them: an organisation by name, or words that stand for one or several. */
export interface Party {
  /** False where the name is words only: 'en ungdomsorganisation', 'ni andre kommuner'. */
  isNamed: boolean;
  name: string;
  city: string | null;
  /** The part of its country. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  /** How many the words stand for; null where they do not say. */
  headcount: number | null;
  earlierNames: readonly string[];
  /** Whether the name is that of a town. */
  isCity: boolean;
  /** What it is, where the file says so. */
  kind: OrganisationKind | null;
  website: string | null;
}

const nobody = {
  city: null,
  region: null,
  country: null,
  headcount: null,
  earlierNames: [],
  isCity: false,
  kind: null,
  website: null,
} as const;

export function partiesOf(document: PartiesDocument | undefined): Party[] {
  if (document === undefined) return [];
  return (typeof document === "string" ? [document] : document).map(partyOf);
}

/** Reads what a name says beside the name: »Kujalleq (earlier Nanortalik)«, »Hangzhou (city, Zhejiang)«, »nine other towns«. */
export function partyOf(document: PartyDocument): Party {
  if (typeof document === "string") return partyCalled(document);
  if ("description" in document) {
    const { description, city = null, country = null, count } = document;
    return {
      ...nobody,
      isNamed: false,
      name: description,
      city,
      country,
      headcount: count ?? countIn(description),
    };
  }
  const { name, city, country = null, kind = null, website = null } = document;
  const read = isOneOfAKind(name) ? { ...nobody, isNamed: false, name } : partyNamed(name);
  return { ...read, country, city: city ?? read.city, isCity: read.isCity || kind === "city", kind, website };
}

const earlier = /^(.+?) \((?:earlier|formerly|tidligere) (.+)\)$/;
const town = /^(.+?) \((?:city|town|by)(?:, (.+))?\)$/;

/** By its own name: »a university in Gdańsk« is none, »A Coruña« is. */
function isOneOfAKind(name: string): boolean {
  return /^(?:[Aa]n?|[Ee][nt]) \p{Ll}/u.test(name);
}

function partyNamed(text: string): Party {
  const [, present, before] = earlier.exec(text) ?? [];
  if (present && before)
    return { ...nobody, isNamed: true, name: present, earlierNames: before.split(/\s*,\s*/) };
  const [, city, region = null] = town.exec(text) ?? [];
  if (city) return { ...nobody, isNamed: true, name: city, city, region, isCity: true };
  return { ...nobody, isNamed: true, name: text };
}

function partyCalled(text: string): Party {
  const named = partyNamed(text);
  if (named.name !== text || !isWords(text)) return named;
  return { ...named, isNamed: false, headcount: countIn(text) };
}

/** Words in running text: they begin small or with an article, say how many, name several or a country by its code. */
function isWords(text: string): boolean {
  return (
    /^\p{Ll}/u.test(text) ||
    isQuantity(text) ||
    isEnumeration(text) ||
    (/^[A-Z]{2}$/.test(text) && isCountry(text)) ||
    (/\b(?:municipalities|communes|kommuner)$/i.test(text) && !byName.test(text))
  );
}

const byName = /^(?:association|union|federation|council|league|network|forening|netværk)/i;
