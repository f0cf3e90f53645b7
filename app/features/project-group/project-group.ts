import type { Contact } from "~/shared/contact";
import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";
import { accept, type Result, refuse } from "~/shared/result";

/** The municipality has one group, so its page has one address. */
export const groupId = "group";
export const groupSlug = "projektgruppe";

/** What is said of the group and of how the work is organised. Unsaid is empty. */
export interface GroupTexts {
  purpose: string;
  /** Who is responsible for the international work. */
  responsibility: string;
  /** How the committees hear of it: 'once a year from the departments'. */
  followUp: string;
  coordinator: string;
  officeAddress: string;
  openingHours: string;
}

export interface Group extends GroupTexts {
  contact: Contact;
  version: number;
}

export interface MemberInput {
  name: string;
  title: string;
  department: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  isPublic: boolean;
}

export interface Member extends MemberInput {
  id: string;
  version: number;
}

export function checkMember({ startsOn, endsOn }: MemberInput): Result<void> {
  if (startsOn && endsOn && lastDayOf(endsOn) < firstDayOf(startsOn))
    return refuse("group.endsBeforeStart", undefined, [{ field: "endsOn", key: "group.endsBeforeStart" }]);
  return accept();
}

interface Term {
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** Whether a term, as far as it is known, holds this day. */
export const isPresent = ({ startsOn, endsOn }: Term, today: IsoDate) =>
  (startsOn === null || firstDayOf(startsOn) <= today) && (endsOn === null || today <= lastDayOf(endsOn));
