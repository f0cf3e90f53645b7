import { countryName } from "~/shared/countries";
import type { TripRecord } from "./trip-record";
import { publishedTitle } from "./trip-record";

/** What a visitor asks the list of trips for; empty means all. */
export interface TripQuestion {
  text: string;
  period: string;
  committee: string;
  country: string;
}

export const questionFields = {
  text: "soeg",
  period: "periode",
  committee: "udvalg",
  country: "land",
} as const;

export function questionIn(search: URLSearchParams): TripQuestion {
  const value = (name: string) => (search.get(name) ?? "").trim().slice(0, 200);
  return {
    text: value(questionFields.text),
    period: value(questionFields.period),
    committee: value(questionFields.committee),
    country: value(questionFields.country),
  };
}

/** The list's address for a question, and a page of its answer. */
export function questionAddress(address: string, question: TripQuestion, page = 1): string {
  const search = new URLSearchParams();
  for (const [field, name] of Object.entries(questionFields))
    if (question[field as keyof TripQuestion]) search.set(name, question[field as keyof TripQuestion]);
  if (page > 1) search.set("side", String(page));
  return search.size > 0 ? `${address}?${search}` : address;
}

/** Every word that was asked for is somewhere in what is public of the trip. */
export function answers({ text, period, committee, country }: TripQuestion, record: TripRecord): boolean {
  const { notice } = record;
  if (period && notice.periodSlug !== period) return false;
  if (committee && !notice.committees.some(({ slug }) => slug === committee)) return false;
  if (country && !notice.places.some((place) => place.country === country)) return false;
  const said = saidOf(record);
  return plain(text)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

function saidOf(record: TripRecord): string {
  const { notice, parts } = record;
  const { programme, evaluation, follow_up: followUp } = parts;
  return plain(
    [
      notice.reference,
      publishedTitle(record),
      ...notice.committees.map(({ name }) => name),
      ...notice.places.flatMap(({ city, country }) => [city, countryName(country)]),
      programme?.question,
      programme?.purpose,
      ...(programme?.visits.flatMap(({ topic, host, place }) => [topic, host, place]) ?? []),
      ...(evaluation?.sections.map(({ body }) => body) ?? []),
      ...((followUp ?? evaluation)?.recommendations.map(({ body }) => body) ?? []),
    ]
      .filter(Boolean)
      .join(" "),
  );
}

const plain = (text: string) => text.normalize("NFC").toLocaleLowerCase("da").trim();
