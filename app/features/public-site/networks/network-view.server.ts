import type { NetworkMeeting, NetworkPage } from "~/features/publications/snapshots/network-page";
import type { PublicContact } from "~/shared/contact";
import { countryName } from "~/shared/countries";
import { firstDayOf, type IsoDate, lastDayOf, type PartialDate } from "~/shared/dates";
import { type Page, pageOf } from "~/shared/paging";

const meetingsShown = 10;

export interface ShownContact {
  member: string;
  contact: PublicContact;
  /** Where somebody is named who begins later. */
  from: PartialDate | null;
}

export interface NetworkView extends Omit<NetworkPage, "contacts" | "meetings" | "partners" | "host"> {
  host: string | null;
  contacts: readonly ShownContact[];
  meetings: Page<NetworkMeeting>;
  partners: readonly { name: string; place: string; role: NetworkPage["partners"][number]["role"] }[];
}

/** A network as its public page shows it on a day: nobody whose time as contact is over. */
export function networkView(page: NetworkPage, today: IsoDate, asked: number): NetworkView {
  return {
    ...page,
    host: page.host?.name ?? null,
    meetings: pageOf(page.meetings, asked, meetingsShown),
    contacts: page.contacts
      .filter(({ endsOn }) => endsOn === null || lastDayOf(endsOn) >= today)
      .map(({ member, startsOn, name, title, phone, email }) => ({
        member: member.name,
        contact: { name, title, phone, email },
        from: startsOn !== null && firstDayOf(startsOn) > today ? startsOn : null,
      })),
    partners: page.partners.map(({ name, note, city, country, role }) => ({
      name,
      place: [note, city, country && countryName(country)].filter(Boolean).join(", "),
      role,
    })),
  };
}
