import * as z from "zod/mini";
import type { Contact } from "~/shared/contact";
import { contactDefaults, contactFields, contactFrom } from "~/shared/contact-form";
import { formatPartial, type PartialDate } from "~/shared/dates";
import { integerField, optionalPartialDateField, requiredText } from "~/shared/fields";

const contact = {
  ...contactFields,
  contactName: requiredText(200),
  startsOn: optionalPartialDateField(),
  endsOn: optionalPartialDateField(),
};

export const newContactForm = z.object(contact);

export const editContactForm = z.object({ ...contact, version: integerField() });

export interface MemberContact {
  contact: Contact;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** The contact as its form means it. */
export function memberContactFrom(typed: z.output<typeof newContactForm>): MemberContact {
  return { contact: contactFrom(typed), startsOn: typed.startsOn, endsOn: typed.endsOn };
}

/** A contact as its form's fields show it. */
export function contactTyped({
  startsOn,
  endsOn,
  version,
  ...contact
}: Contact & Omit<MemberContact, "contact"> & { version: number }) {
  return {
    ...contactDefaults(contact),
    startsOn: startsOn ? formatPartial(startsOn) : "",
    endsOn: endsOn ? formatPartial(endsOn) : "",
    version: String(version),
  };
}
