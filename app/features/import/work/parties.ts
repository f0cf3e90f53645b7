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
  website: string | null;
}

const nobody = {
  city: null,
  region: null,
  country: null,
  headcount: null,
  earlierNames: [],
  isCity: false,
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
  const read = partyCalled(document.name);
  const { city, country = null, kind, website = null } = document;
  return { ...read, country, city: city ?? read.city, isCity: read.isCity || kind === "city", website };
}

const earlier = /^(.+?) \((?:earlier|formerly|tidligere) (.+)\)$/;
const town = /^(.+?) \((?:city|town|by)(?:, (.+))?\)$/;

function partyCalled(text: string): Party {
  const [, present, before] = earlier.exec(text) ?? [];
  if (present && before)
    return { ...nobody, isNamed: true, name: present, earlierNames: before.split(/\s*,\s*/) };
  const [, city, region = null] = town.exec(text) ?? [];
  if (city) return { ...nobody, isNamed: true, name: city, city, region, isCity: true };
  const isNamed = !isWords(text);
  return { ...nobody, isNamed, name: text, headcount: isNamed ? null : countIn(text) };
}

/** A name begins with a capital and no article, and does not stand for all that are of a kind. */
function isWords(text: string): boolean {
  return (
    /^\p{Ll}/u.test(text) ||
    /^(?:a|an|en|et|all|alle) /i.test(text) ||
    countIn(text) !== null ||
    /\b(?:municipalities|communes|kommuner)$/i.test(text)
  );
}

const numberWords: readonly (readonly string[])[] = [
  ["one"],
  ["two", "to"],
  ["three", "tre"],
  ["four", "fire"],
  ["five", "fem"],
  ["six", "seks"],
  ["seven", "syv"],
  ["eight", "otte"],
  ["nine", "ni"],
  ["ten", "ti"],
  ["eleven", "elleve"],
  ["twelve", "tolv"],
];

/** The number that words begin with: nine, for 'nine other European municipalities'; 27, for 'all 27 member states'. */
export function countIn(text: string): number | null {
  const [, first = ""] = /^(?:all |alle )?([\p{L}\d]+) /iu.exec(text) ?? [];
  if (/^\d+$/.test(first)) return Number(first);
  const at = numberWords.findIndex((words) => words.includes(first.toLowerCase()));
  return at < 0 ? null : at + 1;
}
