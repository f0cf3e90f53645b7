import { listPartners, type NamedPartner } from "~/features/partners/partners.server";
import { contactOf } from "~/shared/contact";
import { byDanishName } from "~/shared/names";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import type { InitiativeInput, InitiativeKind } from "./initiative";

export interface InitiativeLine {
  slug: string;
  name: string;
  kind: InitiativeKind;
  since: string | null;
  until: string | null;
}

export interface Initiative extends Omit<InitiativeInput, "partners"> {
  id: string;
  slug: string;
  version: number;
  partners: readonly NamedPartner[];
}

/** One page of the initiatives whose name holds the words searched for, by name. */
export async function searchInitiatives(db: Db, request: ListRequest): Promise<Page<InitiativeLine>> {
  const rows = await db.selectFrom("initiative").select(["slug", "name", "kind", "since", "until"]).execute();
  const found = rows
    .filter(({ name }) => matchesSearch(request.search, name))
    .sort(byDanishName(({ name }) => name));
  return pageOf(found, request.page);
}

export async function findInitiativeBySlug(db: Db, slug: string): Promise<Initiative | null> {
  const row = await db.selectFrom("initiative").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!row) return null;
  const points = await db
    .selectFrom("initiative_point")
    .select("point_id as id")
    .where("initiative_id", "=", row.id)
    .execute();
  const efforts = await db
    .selectFrom("initiative_effort")
    .select("effort_id as id")
    .where("initiative_id", "=", row.id)
    .execute();
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    name: row.name,
    kind: row.kind,
    description: row.description,
    since: row.since,
    until: row.until,
    responsible: row.responsible,
    website: row.website,
    partners: await listPartners(db, "initiative_id", row.id),
    pointIds: points.map(({ id }) => id),
    effortIds: efforts.map(({ id }) => id),
    contact: contactOf(row),
    internalNote: row.internal_note,
  };
}

/** The initiative that the address names, or the page of unknown addresses. */
export async function requireInitiative(db: Db, slug: string | undefined): Promise<Initiative> {
  const initiative = slug ? await findInitiativeBySlug(db, slug) : null;
  if (!initiative) throw new Response(null, { status: 404 });
  return initiative;
}
