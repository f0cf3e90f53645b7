import * as z from "zod/mini";
import { choiceField, integerField, optionalCountryField, optionalText, requiredText } from "~/shared/fields";
import { organisationKinds } from "./organisation";

const organisation = {
  name: requiredText(200),
  kind: choiceField(organisationKinds),
  city: optionalText(100),
  country: optionalCountryField(),
  website: optionalText(300),
  internalNote: optionalText(2000),
};

export const newOrganisationForm = z.object(organisation);

export const editOrganisationForm = z.object({ ...organisation, version: integerField() });
