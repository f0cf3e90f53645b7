import type { PartnerRole } from "~/features/partners/partner";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import { countryName } from "~/shared/countries";
import { firstDayOf, lastDayOf } from "~/shared/dates";

/** What a visitor asks the catalogue for; empty means all. */
export interface ProjectQuestion {
  text: string;
  area: string;
  programme: string;
  country: string;
  status: string;
  year: string;
  /** Narrows the text to partners in this role; alone it asks for projects that have one. */
  role: string;
}

export type QuestionField = keyof ProjectQuestion;

export const questionFields: Readonly<Record<QuestionField, string>> = {
  text: "soeg",
  area: "politikomraade",
  programme: "program",
  country: "land",
  status: "status",
  year: "aar",
  role: "rolle",
};

const names = Object.entries(questionFields) as [QuestionField, string][];

export function questionIn(search: URLSearchParams): ProjectQuestion {
  const values = names.map(([field, name]) => [field, (search.get(name) ?? "").trim().slice(0, 200)]);
  return Object.fromEntries(values) as ProjectQuestion;
}

/** What is asked for at all. */
export function askedFields(question: ProjectQuestion): QuestionField[] {
  return names.map(([field]) => field).filter((field) => question[field] !== "");
}

/** The catalogue's address for a question, and a page of its answer. */
export function questionAddress(address: string, question: ProjectQuestion, page = 1): string {
  const search = new URLSearchParams();
  for (const [field, name] of names) if (question[field]) search.set(name, question[field]);
  if (page > 1) search.set("side", String(page));
  return search.size > 0 ? `${address}?${search}` : address;
}

/** What names a programme in an address: its own slug, or its words where it has none. */
export const programmeKey = (programme: NonNullable<ProjectPage["programme"]>) =>
  programme.slug ?? programme.name;

/** Every country that takes part, each once. */
export function countriesIn({ partners, countries }: ProjectPage): string[] {
  return [...new Set([...partners.flatMap(({ country }) => country ?? []), ...countries])];
}

/**
 * The years in which a project is known to run. Where the end is not known, a project that goes on runs until this year,
 * another only in the year that is known.
 */
export function yearsOf({ startsOn, endsOn, status }: ProjectPage, thisYear: number): number[] {
  const year = (date: string) => Number(date.slice(0, 4));
  const first = startsOn ?? endsOn;
  if (first === null) return [];
  const from = year(firstDayOf(first));
  const to = endsOn ? year(lastDayOf(endsOn)) : status === "running" ? Math.max(from, thisYear) : from;
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, at) => from + at);
}

/** Whether a project answers all that was asked for. */
export function answersProject(question: ProjectQuestion, page: ProjectPage, thisYear: number): boolean {
  const { area, programme, country, status, year, role, text } = question;
  if (area && !page.policyAreas.some(({ slug }) => slug === area)) return false;
  if (programme && (!page.programme || programmeKey(page.programme) !== programme)) return false;
  if (country && !countriesIn(page).includes(country)) return false;
  if (status && page.status !== status) return false;
  if (year && !yearsOf(page, thisYear).includes(Number(year))) return false;
  const partners = page.partners.filter((partner) => !role || partner.role === (role as PartnerRole));
  if (role && partners.length === 0) return false;
  const said = plain((role ? partners.flatMap(partnerWords) : wordsOf(page)).filter(Boolean).join(" "));
  return plain(text)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

const partnerWords = ({ name, note, city, region, country }: ProjectPage["partners"][number]) => [
  name,
  note,
  city,
  region,
  country && countryName(country),
];

function wordsOf(page: ProjectPage): (string | null | undefined)[] {
  return [
    page.title,
    page.acronym,
    page.kind,
    page.purpose,
    page.call,
    page.programme?.name,
    page.countriesNote,
    ...countriesIn(page).map(countryName),
    ...page.partners.flatMap(partnerWords),
    ...page.policyAreas.map(({ name }) => name),
    ...page.efforts.map(({ name }) => name),
    ...page.results.map(({ body }) => body),
  ];
}

const plain = (text: string) => text.normalize("NFC").toLocaleLowerCase("da").trim();
