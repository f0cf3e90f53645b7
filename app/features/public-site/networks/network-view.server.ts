import type { NetworkMeeting, NetworkPage } from "~/features/publications/snapshots/network-page";
import type { PublicContact } from "~/shared/contact";
import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";
import { type Page, pageOf } from "~/shared/paging";

const meetingsShown = 10;

export interface ShownContact {
  member: { name: string; slug: string };
  contact: PublicContact;
  /** Where somebody is named who begins later. */
  from: PartialDate | null;
}

export interface NetworkView extends Omit<NetworkPage, "contacts" | "meetings"> {
  contacts: readonly ShownContact[];
  meetings: Page<NetworkMeeting>;
}

/** A network as its public page shows it on a day: nobody whose time as contact is over. */
export function networkView(page: NetworkPage, today: IsoDate, asked: number): NetworkView {
  return {
    ...page,
    meetings: pageOf(page.meetings, asked, meetingsShown),
    contacts: page.contacts
      .filter(({ endsOn }) => endsOn === null || lastDayOf(endsOn) >= today)
      .map(({ member, startsOn, name, title, phone, email }) => ({
        member,
        contact: { name, title, phone, email },
        from: startsOn !== null && firstDayOf(startsOn) > today ? startsOn : null,
      })),
  };
}
