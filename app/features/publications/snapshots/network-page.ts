import type { PublicContact } from "~/shared/contact";
import type { PartialDate } from "~/shared/dates";
import type { PublicPartner } from "./pages-common";

/** A network's public page. Its members stand there only with the contacts that may be known. */
export interface NetworkPage {
  slug: string;
  title: string;
  fullName: string;
  /** The organisation that runs it. */
  host: { name: string; slug: string } | null;
  description: string;
  purposes: readonly string[];
  aim: string;
  /** Who the members are, in words. */
  members: string;
  municipalityCount: number | null;
  /** How the meetings are held, in words. */
  meetingsHeld: string;
  conferenceEveryYears: number | null;
  languages: readonly string[];
  /** Since when the municipality is a member, and until when. */
  memberSince: PartialDate | null;
  memberUntil: PartialDate | null;
  website: string;
  contact: PublicContact | null;
  partners: readonly PublicPartner[];
  contacts: readonly NetworkContact[];
  meetings: readonly NetworkMeeting[];
}

/** The public contact at a member organisation; whoever reads it asks the day whether it stands. */
export interface NetworkContact extends PublicContact {
  member: { name: string; slug: string };
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

export interface NetworkMeeting {
  title: string;
  heldOn: PartialDate | null;
  place: string;
  agenda: readonly string[];
  learnt: string;
  materials: readonly { label: string; link: string }[];
}
