import { isSameName } from "~/shared/names";
import type { OrganisationDetails } from "./details";

export const organisationKinds = [
  "municipality",
  "city",
  "university",
  "region",
  "company",
  "association",
  "eu_office",
  "other",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Any outside party: hosts visits, is partner in projects. */
export interface Organisation extends OrganisationDetails {
  id: string;
  slug: string;
  name: string;
  kind: OrganisationKind;
  city: string | null;
  /** The part of its country: Zhejiang. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  website: string | null;
  /** Never leaves the workspace. */
  internalNote: string | null;
  version: number;
}

/** What tells one organisation from another. */
export interface OrganisationIdentity {
  name: string;
  city: string | null;
  country: string | null;
  earlierNames?: readonly string[];
}

/** The town that an organisation stands for or lies in: its city, or itself where it is one; null where that is not known. */
export function townOf({ name, kind, city }: Pick<Organisation, "name" | "kind" | "city">): string | null {
  return city ?? (kind === "city" ? name : null);
}

/** The same name in the same city and country, each as far as it is known on both sides. */
export function isSameOrganisation(one: OrganisationIdentity, other: OrganisationIdentity): boolean {
  return (
    isSameName(one.name, other.name) &&
    isSameName(one.city ?? "", other.city ?? "") &&
    one.country === other.country
  );
}

/**
 * The stored organisation that a name in running use means: the same in name, else in an earlier name, and not known
 * to be elsewhere. Null where none fits, or several do and nothing tells which.
 */
export function recogniseOrganisation<T extends OrganisationIdentity>(
  known: readonly T[],
  meant: { name: string; city?: string | null; country?: string | null },
): T | null {
  const there = known.filter(
    (organisation) =>
      (!meant.city || !organisation.city || isSameName(organisation.city, meant.city)) &&
      (!meant.country || !organisation.country || organisation.country === meant.country),
  );
  const named = there.filter(({ name }) => isSameName(name, meant.name));
  const candidates = named.length > 0 ? named : there.filter((one) => wasCalled(one, meant.name));
  const exact = candidates.find((organisation) =>
    isSameOrganisation(organisation, {
      name: meant.name,
      city: meant.city ?? null,
      country: meant.country ?? null,
    }),
  );
  return exact ?? (candidates.length === 1 ? (candidates[0] ?? null) : null);
}

function wasCalled({ earlierNames = [] }: OrganisationIdentity, name: string): boolean {
  return earlierNames.some((earlier) => isSameName(earlier, name));
}
