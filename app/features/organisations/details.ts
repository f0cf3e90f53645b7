import { type Contact, type ContactColumns, contactColumns, contactOf, noContact } from "~/shared/contact";
import { linesOf, textOfLines } from "~/shared/lines";

/** What is known of an organisation beside what tells it from others. */
export interface OrganisationDetails {
  earlierNames: readonly string[];
  description: string;
  /** As typed: a name, or a code of two letters. */
  languages: readonly string[];
  /** Null where it is not known. */
  staff: number | null;
  trainees: number | null;
  duties: readonly string[];
  offers: readonly string[];
  contact: Contact;
}

export const noDetails: OrganisationDetails = {
  earlierNames: [],
  description: "",
  languages: [],
  staff: null,
  trainees: null,
  duties: [],
  offers: [],
  contact: noContact,
};

/** The columns that hold the details. */
export interface DetailColumns extends ContactColumns {
  earlier_names: string;
  description: string;
  languages: string;
  staff: number | null;
  trainees: number | null;
  duties: string;
  offers: string;
}

export function detailsOf(row: DetailColumns): OrganisationDetails {
  return {
    earlierNames: linesOf(row.earlier_names),
    description: row.description,
    languages: linesOf(row.languages),
    staff: row.staff,
    trainees: row.trainees,
    duties: linesOf(row.duties),
    offers: linesOf(row.offers),
    contact: contactOf(row),
  };
}

export function detailColumns(details: OrganisationDetails): DetailColumns {
  return {
    earlier_names: textOfLines(details.earlierNames),
    description: details.description,
    languages: textOfLines(details.languages),
    staff: details.staff,
    trainees: details.trainees,
    duties: textOfLines(details.duties),
    offers: textOfLines(details.offers),
    ...contactColumns(details.contact),
  };
}
