import type { Contact } from "~/shared/contact";
import type { PartialDate } from "~/shared/dates";
import type { Db } from "~db/tables";

/** A member's contact, now or once. */
export interface ContactLine extends Contact {
  id: string;
  memberId: string;
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
  version: number;
}

/** Every contact of a network's members, newest first, each with its time. */
export async function listContacts(db: Db, networkId: string): Promise<ContactLine[]> {
  const rows = await db
    .selectFrom("network_contact")
    .innerJoin("network_member", "network_member.id", "network_contact.member_id")
    .selectAll("network_contact")
    .where("network_member.network_id", "=", networkId)
    .orderBy("network_contact.id")
    .execute();
  return rows
    .map((row) => ({
      id: row.id,
      memberId: row.member_id,
      name: row.name,
      title: row.title,
      phone: row.phone,
      email: row.email,
      isPublic: row.is_public === 1,
      startsOn: row.starts_on,
      endsOn: row.ends_on,
      version: row.version,
    }))
    .sort((one, other) => (other.startsOn ?? "").localeCompare(one.startsOn ?? ""));
}
