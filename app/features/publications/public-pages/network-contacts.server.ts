import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import type { NetworkContact } from "../snapshots/network-page";

/**
 * Each member's last contact, where it is public: earlier ones stay behind. It may have ended since, or begin later;
 * the page that shows it asks its day.
 */
export async function publicNetworkContacts(db: Db, networkId: string): Promise<NetworkContact[]> {
  const rows = await db
    .selectFrom("network_contact")
    .innerJoin("network_member", "network_member.id", "network_contact.member_id")
    .innerJoin("organisation", "organisation.id", "network_member.organisation_id")
    .selectAll("network_contact")
    .select(["organisation.name as memberName", "organisation.slug as memberSlug"])
    .where("network_member.network_id", "=", networkId)
    .where("network_member.left_on", "is", null)
    .orderBy("network_contact.id")
    .execute();
  const isFollowed = (row: (typeof rows)[number]) =>
    rows.some(
      (other) =>
        other.member_id === row.member_id &&
        other.id !== row.id &&
        (other.ends_on === null || other.ends_on > (row.ends_on ?? "")),
    );
  return rows
    .filter((row) => row.is_public === 1 && (row.ends_on === null || !isFollowed(row)))
    .map(({ name, title, phone, email, starts_on, ends_on, memberName, memberSlug }) => ({
      ...{ name, title, phone, email },
      member: { name: memberName, slug: memberSlug },
      startsOn: starts_on,
      endsOn: ends_on,
    }))
    .sort(byDanishName(({ member }) => member.name));
}
