import type { IsoDate, PartialDate } from "~/shared/dates";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import { type ContactLine, listContacts } from "./contacts.server";
import { hasLeft } from "./member";
import { currentOf, withoutContactSince } from "./tenure";

/** A member of a network with whom to ask there. */
export interface MemberLine {
  id: string;
  name: string;
  organisationSlug: string;
  joinedOn: PartialDate | null;
  leftOn: PartialDate | null;
  hasLeft: boolean;
  version: number;
  /** Whoever is contact today. */
  contact: ContactLine | null;
  /** Where nobody is: since when; null where that is not known, or somebody is. */
  withoutSince: PartialDate | null;
}

/** Everybody who is or was in a network, those who left last. */
export async function listMembers(db: Db, networkId: string, today: IsoDate): Promise<MemberLine[]> {
  const rows = await db
    .selectFrom("network_member")
    .innerJoin("organisation", "organisation.id", "network_member.organisation_id")
    .select([
      "network_member.id",
      "network_member.joined_on as joinedOn",
      "network_member.left_on as leftOn",
      "network_member.version",
      "organisation.name",
      "organisation.slug as organisationSlug",
    ])
    .where("network_member.network_id", "=", networkId)
    .execute();
  const contacts = await listContacts(db, networkId);
  return rows
    .map((row) => {
      const own = contacts.filter(({ memberId }) => memberId === row.id);
      const contact = currentOf(own, today);
      const left = hasLeft(row.leftOn, today);
      const isWithout = !contact && !left;
      return {
        ...row,
        hasLeft: left,
        contact,
        withoutSince: isWithout ? withoutContactSince(own, row.joinedOn, today) : null,
      };
    })
    .sort(byDanishName(({ name }) => name))
    .sort((one, other) => Number(one.hasLeft) - Number(other.hasLeft));
}

/** A member of a network, by its own id. */
export async function findMember(db: Db, networkId: string, memberId: string, today: IsoDate) {
  const members = await listMembers(db, networkId, today);
  return members.find(({ id }) => id === memberId) ?? null;
}
