import type { OrganisationKind } from "~/features/organisations/organisation";
import type { Relation } from "~/features/organisations/relation";
import type { PublicContact } from "~/shared/contact";
import type { PublicPartner } from "./pages-common";

/** What an organisation's public page says of it itself; what it takes part in is read from the pages of that. */
export interface OrganisationPage {
  slug: string;
  title: string;
  kind: OrganisationKind;
  city: string | null;
  /** The part of its country; copies made before it was told have none. */
  region?: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  website: string | null;
  earlierNames: readonly string[];
  description: string;
  languages: readonly string[];
  /** Null where it is not known. */
  staff: number | null;
  trainees: number | null;
  duties: readonly string[];
  offers: readonly string[];
  relations: readonly Relation[];
  founders: readonly PublicPartner[];
  contact: PublicContact | null;
}
