import type { Selectable } from "kysely";
import { listPartners, type NamedPartner } from "~/features/partners/partners.server";
import { contactOf } from "~/shared/contact";
import type { PartialDate } from "~/shared/dates";
import { linesOf } from "~/shared/lines";
import { byDanishName } from "~/shared/names";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import type { NetworkTable } from "~db/tables/network";
import type { NetworkInput } from "./network";

export interface NetworkLine {
  slug: string;
  name: string;
  fullName: string;
  municipalityCount: number | null;
  memberSince: PartialDate | null;
  memberUntil: PartialDate | null;
}

export interface Network extends Omit<NetworkInput, "partners"> {
  id: string;
  slug: string;
  version: number;
  host: { name: string; slug: string } | null;
  partners: readonly NamedPartner[];
}

/** One page of the networks whose names hold the words searched for, by name. */
export async function searchNetworks(db: Db, request: ListRequest): Promise<Page<NetworkLine>> {
  const rows = await db
    .selectFrom("network")
    .select([
      "slug",
      "name",
      "full_name as fullName",
      "municipality_count as municipalityCount",
      "member_since as memberSince",
      "member_until as memberUntil",
    ])
    .execute();
  const found = rows
    .filter(({ name, fullName }) => matchesSearch(request.search, name, fullName))
    .sort(byDanishName(({ name }) => name));
  return pageOf(found, request.page);
}

export async function findNetworkBySlug(db: Db, slug: string): Promise<Network | null> {
  const row = await db.selectFrom("network").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!row) return null;
  const host = await db
    .selectFrom("organisation")
    .select(["name", "slug"])
    .where("id", "=", row.organisation_id ?? "")
    .executeTakeFirst();
  return {
    ...networkOf(row),
    host: host ?? null,
    partners: await listPartners(db, "network_id", row.id),
  };
}

function networkOf(row: Selectable<NetworkTable>): Omit<Network, "host" | "partners"> {
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    name: row.name,
    fullName: row.full_name,
    hostId: row.organisation_id,
    description: row.description,
    purposes: linesOf(row.purposes),
    aim: row.aim,
    members: row.members_words,
    municipalityCount: row.municipality_count,
    meetingsHeld: row.meetings_words,
    conferenceEveryYears: row.conference_every_years,
    languages: linesOf(row.languages),
    memberSince: row.member_since,
    memberUntil: row.member_until,
    responsible: row.responsible,
    website: row.website,
    contact: contactOf(row),
    internalNote: row.internal_note,
  };
}
