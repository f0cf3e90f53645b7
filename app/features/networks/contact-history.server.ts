import type { IsoDate } from "~/shared/dates";
import type { Db } from "~db/tables";
import { type ContactLine, listContacts } from "./contacts.server";
import { currentOf, hasEnded } from "./tenure";

export interface PastOrPresentContact extends ContactLine {
  when: "current" | "coming" | "earlier";
}

/** Everybody who is, was or will be contact of a member, newest first. */
export async function contactHistory(
  db: Db,
  networkId: string,
  memberId: string,
  today: IsoDate,
): Promise<PastOrPresentContact[]> {
  const own = (await listContacts(db, networkId)).filter((contact) => contact.memberId === memberId);
  const current = currentOf(own, today);
  return own.map((contact) => ({
    ...contact,
    when: contact.id === current?.id ? "current" : hasEnded(contact, today) ? "earlier" : "coming",
  }));
}
