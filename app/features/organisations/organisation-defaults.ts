import { partnerDefaults } from "~/features/partners/partner-form";
import type { NamedPartner } from "~/features/partners/partners.server";
import { contactDefaults } from "~/shared/contact-form";
import { countryName } from "~/shared/countries";
import { textOfLines } from "~/shared/lines";
import type { Organisation } from "./organisation";
import type { Relation } from "./relation";
import { relationDefaults } from "./relation-form";

/** An organisation as its form's fields show it. */
export function organisationDefaults(
  organisation: Organisation,
  relations: readonly Relation[],
  founders: readonly NamedPartner[],
) {
  const { name, kind, city, region, country, website, internalNote, version, staff, trainees } = organisation;
  return {
    name,
    kind,
    city: city ?? "",
    region: region ?? "",
    country: country ? countryName(country) : "",
    website: website ?? "",
    internalNote: internalNote ?? "",
    earlierNames: textOfLines(organisation.earlierNames),
    description: organisation.description,
    languages: textOfLines(organisation.languages),
    staff: staff === null ? "" : String(staff),
    trainees: trainees === null ? "" : String(trainees),
    duties: textOfLines(organisation.duties),
    offers: textOfLines(organisation.offers),
    ...contactDefaults(organisation.contact),
    relations: relationDefaults(relations),
    partners: partnerDefaults(founders),
    version: String(version),
  };
}
