import type { Selectable } from "kysely";
import type { CommandRun } from "~/features/commands/perform.server";
import { freeSlug } from "~/shared/free-slug";
import { newId } from "~/shared/ids";
import { byDanishName, tidyName } from "~/shared/names";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db, WriteDb } from "~db/tables";
import type { OrganisationTable } from "~db/tables/organisation";
import { detailsOf } from "./details";
import { type Organisation, recogniseOrganisation } from "./organisation";

/** Every organisation by name: what a form chooses among. */
export async function listOrganisations(db: Db): Promise<Organisation[]> {
  const rows = await db.selectFrom("organisation").selectAll().execute();
  return rows.map(organisationOf).sort(byDanishName(({ name }) => name));
}

/** One page of those whose name, of today or earlier, or place holds the words searched for. */
export async function searchOrganisations(db: Db, request: ListRequest): Promise<Page<Organisation>> {
  const found = (await listOrganisations(db)).filter(({ name, city, region, earlierNames }) =>
    matchesSearch(request.search, name, city, region, ...earlierNames),
  );
  return pageOf(found, request.page);
}

export async function findOrganisation(db: Db, id: string): Promise<Organisation | null> {
  const row = await db.selectFrom("organisation").selectAll().where("id", "=", id).executeTakeFirst();
  return row ? organisationOf(row) : null;
}

export async function findOrganisationBySlug(db: Db, slug: string): Promise<Organisation | null> {
  const row = await db.selectFrom("organisation").selectAll().where("slug", "=", slug).executeTakeFirst();
  return row ? organisationOf(row) : null;
}

interface MeantOrganisation {
  name: string;
  city?: string | null;
  /** ISO 3166-1 alpha-2. */
  country?: string | null;
}

/** Within a command: the stored organisation that is meant, else a new one of kind 'other'. Each stands once. */
export async function findOrCreateOrganisation(
  run: CommandRun,
  meant: MeantOrganisation,
): Promise<{ id: string; created: boolean }> {
  const known = recogniseOrganisation(await listOrganisations(run.trx), meant);
  if (known) return { id: known.id, created: false };
  const id = newId();
  await run.trx
    .insertInto("organisation")
    .values({
      id,
      slug: await freeOrganisationSlug(run.trx, meant.name),
      name: tidyName(meant.name),
      kind: "other",
      city: meant.city ? tidyName(meant.city) : null,
      region: null,
      country: meant.country ?? null,
      website: null,
      internal_note: null,
    })
    .execute();
  return { id, created: true };
}

/** The organisation that an address led to before it was merged into this one; null where none did. */
export async function findOrganisationByAlias(db: Db, slug: string): Promise<Organisation | null> {
  const row = await db
    .selectFrom("organisation_alias")
    .innerJoin("organisation", "organisation.id", "organisation_alias.organisation_id")
    .selectAll("organisation")
    .where("organisation_alias.slug", "=", slug)
    .executeTakeFirst();
  return row ? organisationOf(row) : null;
}

/** Within a command: the organisation that an id means today, itself or the one that it was merged into; null where none is left. */
export async function standingOrganisation(
  trx: Db,
  id: string,
): Promise<{ id: string; name: string } | null> {
  const own = await trx
    .selectFrom("organisation")
    .select(["id", "name"])
    .where("id", "=", id)
    .executeTakeFirst();
  if (own) return own;
  const merged = await trx
    .selectFrom("organisation_alias")
    .innerJoin("organisation", "organisation.id", "organisation_alias.organisation_id")
    .select(["organisation.id", "organisation.name"])
    .where("organisation_alias.former_id", "=", id)
    .executeTakeFirst();
  return merged ?? null;
}

/** The ids of those that were merged away, by the one that each is part of now. */
export async function formerIds(db: Db): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom("organisation_alias")
    .select(["organisation_id", "former_id"])
    .where("former_id", "is not", null)
    .execute();
  const former = new Map<string, string[]>();
  for (const { organisation_id, former_id } of rows)
    former.set(organisation_id, [...(former.get(organisation_id) ?? []), former_id ?? ""]);
  return former;
}

/** An address that leads to no organisation, and never led to one, in the workspace or in public. */
export function freeOrganisationSlug(trx: WriteDb, name: string): Promise<string> {
  return freeSlug(name, async (slug) => {
    const row = await trx.selectFrom("organisation").select("id").where("slug", "=", slug).executeTakeFirst();
    const publicly = await trx
      .selectFrom("publication_page")
      .select("slug")
      .where("kind", "=", "organisation")
      .where("slug", "=", slug)
      .unionAll(
        trx
          .selectFrom("publication_alias")
          .select("slug")
          .where("kind", "=", "organisation")
          .where("slug", "=", slug),
      )
      .executeTakeFirst();
    return row !== undefined || publicly !== undefined || (await findOrganisationByAlias(trx, slug)) !== null;
  });
}

function organisationOf(row: Selectable<OrganisationTable>): Organisation {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    kind: row.kind,
    city: row.city,
    region: row.region,
    country: row.country,
    website: row.website,
    internalNote: row.internal_note,
    version: row.version,
    ...detailsOf(row),
  };
}
