import type { Contact } from "./contact";
import type { FieldLabels } from "./field-labels";
import { checkboxField, optionalText } from "./fields";

/** The fields of a contact, for the schema of any form that asks for one. */
export const contactFields = {
  contactName: optionalText(200),
  contactTitle: optionalText(200),
  contactPhone: optionalText(50),
  contactEmail: optionalText(200),
  contactIsPublic: checkboxField(),
};

export const contactLabels: FieldLabels = {
  contactName: "Navn",
  contactTitle: "Stilling",
  contactPhone: "Telefon",
  contactEmail: "E-mail",
};

interface TypedContact {
  contactName: string | null;
  contactTitle: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  contactIsPublic: boolean;
}

export function contactFrom(typed: TypedContact): Contact {
  return {
    name: typed.contactName ?? "",
    title: typed.contactTitle ?? "",
    phone: typed.contactPhone ?? "",
    email: typed.contactEmail ?? "",
    isPublic: typed.contactIsPublic,
  };
}

/** A contact as its form's fields show it. */
export function contactDefaults({ name, title, phone, email, isPublic }: Contact) {
  return {
    contactName: name,
    contactTitle: title,
    contactPhone: phone,
    contactEmail: email,
    contactIsPublic: isPublic ? "on" : "",
  };
}
