import * as z from "zod/mini";
import { partnersField, partnersFrom } from "~/features/partners/partner-form";
import { contactFields, contactFrom } from "~/shared/contact-form";
import {
  choiceField,
  integerField,
  optionalCountryField,
  optionalIntegerField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { linesOf } from "~/shared/lines";
import { accept, type Result } from "~/shared/result";
import { type OrganisationKind, organisationKinds } from "./organisation";
import type { OrganisationInput } from "./organisation-input";
import { relationsField, relationsFrom } from "./relation-form";

const organisation = {
  name: requiredText(200),
  kind: choiceField<OrganisationKind>(organisationKinds),
  city: optionalText(100),
  region: optionalText(100),
  country: optionalCountryField(),
  website: optionalText(300),
  internalNote: optionalText(2000),
  earlierNames: optionalText(2000),
  description: optionalText(5000),
  languages: optionalText(500),
  staff: optionalIntegerField({ max: 1_000_000 }),
  trainees: optionalIntegerField({ max: 1_000_000 }),
  duties: optionalText(5000),
  offers: optionalText(5000),
  ...contactFields,
  relations: relationsField(),
  /** The founders. */
  partners: partnersField(),
};

export const newOrganisationForm = z.object(organisation);

export const editOrganisationForm = z.object({ ...organisation, version: integerField() });

export const deleteOrganisationForm = z.object({ version: integerField() });

/** An organisation as its form means it. */
export function organisationFrom(typed: z.output<typeof newOrganisationForm>): Result<OrganisationInput> {
  const relations = relationsFrom(typed.relations);
  if (!relations.ok) return relations;
  const founders = partnersFrom(typed.partners);
  if (!founders.ok) return founders;
  const { name, kind, city, region, country, website, internalNote, description, staff, trainees } = typed;
  return accept({
    ...{ name, kind, city, region, country, website, internalNote },
    details: {
      earlierNames: linesOf(typed.earlierNames ?? ""),
      description: description ?? "",
      languages: linesOf(typed.languages ?? ""),
      staff,
      trainees,
      duties: linesOf(typed.duties ?? ""),
      offers: linesOf(typed.offers ?? ""),
      contact: contactFrom(typed),
    },
    relations: relations.value,
    founders: founders.value,
  });
}
