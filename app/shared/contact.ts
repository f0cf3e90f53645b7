/** Whom to ask about something: shown outside the workspace only where that is chosen. */
export interface Contact {
  name: string;
  title: string;
  phone: string;
  email: string;
  isPublic: boolean;
}

/** The columns of a contact in every table that has one. */
export interface ContactColumns {
  contact_name: string;
  contact_title: string;
  contact_phone: string;
  contact_email: string;
  contact_is_public: 0 | 1;
}

export const noContact: Contact = { name: "", title: "", phone: "", email: "", isPublic: false };

export function contactOf(row: ContactColumns): Contact {
  return {
    name: row.contact_name,
    title: row.contact_title,
    phone: row.contact_phone,
    email: row.contact_email,
    isPublic: row.contact_is_public === 1,
  };
}

export function contactColumns({ name, title, phone, email, isPublic }: Contact): ContactColumns {
  return {
    contact_name: name,
    contact_title: title,
    contact_phone: phone,
    contact_email: email,
    contact_is_public: isPublic ? 1 : 0,
  };
}

/** What the public may know of a contact; null where nothing is, or none is recorded. */
export function publicContactOf(row: ContactColumns): PublicContact | null {
  const { isPublic, ...contact } = contactOf(row);
  const isThere = Object.values(contact).some((text) => text !== "");
  return isPublic && isThere ? contact : null;
}

export type PublicContact = Omit<Contact, "isPublic">;
