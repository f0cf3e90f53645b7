import { type OrganisationKind, organisationKinds } from "~/features/organisations/organisation";
import { type RelationKind, relationKinds } from "~/features/organisations/relation";
import { countryName } from "~/shared/countries";
import type { IsoDate } from "~/shared/dates";
import { matchesSearch } from "~/shared/paging";
import type { KnownPartner } from "./known-partner";
import { yearsOf } from "./project-years";

export const connections = ["twin_town", ...relationKinds] as const;
export type Connection = "twin_town" | RelationKind;

/** What a visitor asks the catalogue for; empty means all. */
export interface PartnerQuestion {
  text: string;
  country: string;
  kind: string;
  connection: string;
  year: string;
  policyArea: string;
  programme: string;
}

export const questionFields = {
  text: "soeg",
  country: "land",
  kind: "art",
  connection: "forbindelse",
  year: "aar",
  policyArea: "politikomraade",
  programme: "program",
} as const satisfies Record<keyof PartnerQuestion, string>;

export const questionNames = Object.keys(questionFields) as (keyof PartnerQuestion)[];

export function partnerQuestionIn(search: URLSearchParams): PartnerQuestion {
  const value = (name: keyof PartnerQuestion) =>
    (search.get(questionFields[name]) ?? "").trim().slice(0, 200);
  return Object.fromEntries(questionNames.map((name) => [name, value(name)])) as unknown as PartnerQuestion;
}

/** The catalogue's address for a question, and a page of its answer. */
export function partnerQuestionAddress(address: string, question: PartnerQuestion, page = 1): string {
  const search = new URLSearchParams();
  for (const name of questionNames) if (question[name]) search.set(questionFields[name], question[name]);
  if (page > 1) search.set("side", String(page));
  return search.size > 0 ? `${address}?${search}` : address;
}

/** Year, policy area and programme must be of one and the same shared project. */
export function answersPartner(question: PartnerQuestion, partner: KnownPartner, today: IsoDate): boolean {
  const { text, country, kind, connection, year, policyArea, programme } = question;
  if (country && partner.country !== country) return false;
  if (kind && partner.profile?.kind !== kind) return false;
  if (connection && !connectionsOf(partner).some((one) => one === connection)) return false;
  if (year || policyArea || programme) {
    const fits = partner.projects.some(
      ({ page }) =>
        (!year || yearsOf(page, today).map(String).includes(year)) &&
        (!policyArea || page.policyAreas.some(({ slug }) => slug === policyArea)) &&
        (!programme || page.programme?.name === programme),
    );
    if (!fits) return false;
  }
  return matchesSearch(text, ...saidOf(partner));
}

export function connectionsOf({ profile, twinTown }: KnownPartner): Connection[] {
  const related = new Set(profile?.relations.map(({ kind }) => kind));
  return connections.filter((one) => (one === "twin_town" ? twinTown !== null : related.has(one)));
}

/** What one may ask for, as far as anything answers. */
export interface PartnerChoices {
  countries: readonly { code: string; name: string }[];
  kinds: readonly OrganisationKind[];
  connections: readonly Connection[];
  years: readonly number[];
  policyAreas: readonly { slug: string; name: string }[];
  programmes: readonly string[];
}

export function partnerChoices(partners: readonly KnownPartner[], today: IsoDate): PartnerChoices {
  const projects = partners.flatMap((partner) => partner.projects.map(({ page }) => page));
  const areas = new Map(
    projects.flatMap(({ policyAreas }) => policyAreas).map(({ slug, name }) => [slug, name]),
  );
  const inDanish = (one: string, other: string) => one.localeCompare(other, "da");
  const named = partners.flatMap(({ country }) => (country ? [country] : []));
  return {
    countries: [...new Set(named)]
      .map((code) => ({ code, name: countryName(code) }))
      .sort((one, other) => inDanish(one.name, other.name)),
    kinds: organisationKinds.filter((kind) => partners.some(({ profile }) => profile?.kind === kind)),
    connections: connections.filter((one) =>
      partners.some((partner) => connectionsOf(partner).includes(one)),
    ),
    years: [...new Set(projects.flatMap((page) => yearsOf(page, today)))].sort((one, other) => other - one),
    policyAreas: [...areas]
      .map(([slug, name]) => ({ slug, name }))
      .sort((one, other) => inDanish(one.name, other.name)),
    programmes: [...new Set(projects.flatMap((page) => page.programme?.name ?? []))].sort(inDanish),
  };
}

function saidOf({
  name,
  city,
  region,
  country,
  profile,
  twinTown,
  projects,
}: KnownPartner): (string | null)[] {
  return [
    name,
    city,
    region,
    country && countryName(country),
    profile?.description ?? null,
    ...(profile?.earlierNames ?? []),
    ...(twinTown?.activities ?? []),
    ...projects.map(({ page }) => page.title),
  ];
}
