import * as z from "zod/mini";
import { partnersField, partnersFrom } from "~/features/partners/partner-form";
import { contactFields, contactFrom } from "~/shared/contact-form";
import {
  choiceField,
  integerField,
  optionalPartialDateField,
  optionalText,
  requiredText,
} from "~/shared/fields";
import { listField } from "~/shared/list-field";
import { accept, type Result } from "~/shared/result";
import { type InitiativeInput, initiativeKinds } from "./initiative";

const initiative = {
  name: requiredText(200),
  kind: choiceField(initiativeKinds),
  description: optionalText(5000),
  since: optionalPartialDateField(),
  until: optionalPartialDateField(),
  responsible: optionalText(200),
  website: optionalText(300),
  partners: partnersField(),
  points: listField(),
  efforts: listField(),
  ...contactFields,
  internalNote: optionalText(5000),
};

export const newInitiativeForm = z.object(initiative);
export const editInitiativeForm = z.object({ ...initiative, version: integerField() });
export const deleteInitiativeForm = z.object({ version: integerField() });

/** The initiative as its form means it. */
export function initiativeFrom(typed: z.output<typeof newInitiativeForm>): Result<InitiativeInput> {
  const partners = partnersFrom(typed.partners);
  if (!partners.ok) return partners;
  return accept({
    name: typed.name,
    kind: typed.kind,
    description: typed.description ?? "",
    since: typed.since,
    until: typed.until,
    responsible: typed.responsible ?? "",
    website: typed.website ?? "",
    partners: partners.value,
    pointIds: typed.points,
    effortIds: typed.efforts,
    contact: contactFrom(typed),
    internalNote: typed.internalNote ?? "",
  });
}
