import { publicContactOf } from "~/shared/contact";
import { linesOf } from "~/shared/lines";
import type { Db } from "~db/tables";
import type { NetworkPage } from "../snapshots/network-page";
import { publicNetworkContacts } from "./network-contacts.server";
import { publicNetworkMeetings } from "./network-meetings.server";
import { publicPartnersOf } from "./public-partners.server";

/** What a network's page would say if it were published now; its internal note and who answers for it here stay behind. */
export async function composeNetwork(db: Db, networkId: string): Promise<NetworkPage | null> {
  const network = await db.selectFrom("network").selectAll().where("id", "=", networkId).executeTakeFirst();
  if (!network) return null;
  const host = await db
    .selectFrom("organisation")
    .select(["name", "slug"])
    .where("id", "=", network.organisation_id ?? "")
    .executeTakeFirst();
  return {
    slug: network.slug,
    title: network.name,
    fullName: network.full_name,
    host: host ?? null,
    description: network.description,
    purposes: linesOf(network.purposes),
    aim: network.aim,
    members: network.members_words,
    municipalityCount: network.municipality_count,
    meetingsHeld: network.meetings_words,
    conferenceEveryYears: network.conference_every_years,
    languages: linesOf(network.languages),
    memberSince: network.member_since,
    memberUntil: network.member_until,
    website: network.website,
    contact: publicContactOf(network),
    partners: await publicPartnersOf(db, "network_id", networkId),
    contacts: await publicNetworkContacts(db, networkId),
    meetings: await publicNetworkMeetings(db, networkId),
  };
}
