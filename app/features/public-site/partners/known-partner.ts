import type { PartnerRole } from "~/features/partners/partner";
import type { OrganisationPage } from "~/features/publications/snapshots/organisation-page";
import type { PageKind } from "~/features/publications/snapshots/pages";
import type { PublicVisit } from "~/features/publications/snapshots/programme";
import type { ProjectPage } from "~/features/publications/snapshots/project-page";
import type { TwinTownPage } from "~/features/publications/snapshots/twin-town-page";
import type { TripRecord } from "../trip-record";

/** A partner as the public knows it: from its own page, its agreement, and everything published that names it. */
export interface KnownPartner {
  slug: string;
  name: string;
  city: string | null;
  /** The part of its country. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
  profile: OrganisationPage | null;
  /** UTC instant of the profile. */
  profileAt: string | null;
  twinTown: TwinTownPage | null;
  projects: readonly SharedProject[];
  /** The other pages that name it. */
  mentions: readonly NamingPage[];
  /** The organisations whose pages name it as founder. */
  founded: readonly { slug: string; name: string }[];
  /** The trips whose published programme visits it. */
  visits: readonly VisitingTrip[];
}

export interface SharedProject {
  page: ProjectPage;
  role: PartnerRole;
  note: string;
}

export interface NamingPage {
  kind: PageKind;
  slug: string;
  title: string;
  role: PartnerRole | null;
}

export interface VisitingTrip {
  trip: TripRecord;
  visits: readonly PublicVisit[];
}

/** The town that a partner stands for or lies in; null where that is not public. */
export function townOfPartner({ name, city, country, profile }: KnownPartner) {
  const town = city ?? (profile?.kind === "city" ? name : null);
  return town !== null && country !== null ? { city: town, country } : null;
}
