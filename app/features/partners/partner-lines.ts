import { placeInWords } from "~/features/organisations/place";
import { countryName } from "~/shared/countries";
import type { PartnerRole } from "./partner";
import type { NamedPartner } from "./partners.server";

export interface PartnerLine {
  name: string;
  organisationSlug: string | null;
  place: string | null;
  /** What there is to add about an organisation; empty where the words are the name. */
  note: string;
  role: PartnerRole;
}

/** A partner as a page shows it. Made on the server, since names of countries differ between catalogues. */
export function partnerLine(partner: NamedPartner): PartnerLine {
  const { name, organisationSlug, description, city, region, country, role } = partner;
  return {
    name,
    organisationSlug,
    place: placeInWords({ city, region, country: country && countryName(country) }),
    note: organisationSlug ? description : "",
    role,
  };
}
