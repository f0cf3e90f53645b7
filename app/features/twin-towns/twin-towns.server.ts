import type { Selectable } from "kysely";
import { linesOf } from "~/shared/lines";
import { byDanishName } from "~/shared/names";
import type { Db } from "~db/tables";
import type { TwinTownTable } from "~db/tables/twin-town";
import type { TwinTown } from "./twin-town";

/** A twin town with the organisation that it is. */
export interface NamedTwinTown extends TwinTown {
  name: string;
  organisationSlug: string;
  city: string | null;
  /** The part of its country. */
  region: string | null;
  /** ISO 3166-1 alpha-2. */
  country: string | null;
}

const everyTwinTown = (db: Db) =>
  db
    .selectFrom("twin_town")
    .innerJoin("organisation", "organisation.id", "twin_town.organisation_id")
    .selectAll("twin_town")
    .select([
      "organisation.name",
      "organisation.slug as organisationSlug",
      "organisation.city",
      "organisation.region",
      "organisation.country",
    ]);

/** All of them by name. */
export async function listTwinTowns(db: Db): Promise<NamedTwinTown[]> {
  const rows = await everyTwinTown(db).execute();
  return rows.map(namedTwinTownOf).sort(byDanishName(({ name }) => name));
}

export async function findTwinTown(db: Db, id: string): Promise<NamedTwinTown | null> {
  const row = await everyTwinTown(db).where("twin_town.id", "=", id).executeTakeFirst();
  return row ? namedTwinTownOf(row) : null;
}

export async function findTwinTownBySlug(db: Db, slug: string): Promise<NamedTwinTown | null> {
  const row = await everyTwinTown(db).where("twin_town.slug", "=", slug).executeTakeFirst();
  return row ? namedTwinTownOf(row) : null;
}

/** The agreement with an organisation; null where there never was one. */
export async function findTwinTownOf(db: Db, organisationId: string): Promise<NamedTwinTown | null> {
  const row = await everyTwinTown(db)
    .where("twin_town.organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row ? namedTwinTownOf(row) : null;
}

type NamedRow = Selectable<TwinTownTable> &
  Pick<NamedTwinTown, "name" | "organisationSlug" | "city" | "region" | "country">;

function namedTwinTownOf({ name, organisationSlug, city, region, country, ...row }: NamedRow): NamedTwinTown {
  return {
    ...{ name, organisationSlug, city, region, country },
    id: row.id,
    slug: row.slug,
    organisationId: row.organisation_id,
    state: row.state,
    since: row.since,
    until: row.until,
    aims: row.aims,
    activities: linesOf(row.activities),
    responsible: row.responsible,
    reviewedOn: row.reviewed_on,
    nextReviewOn: row.next_review_on,
    reasons: row.reasons,
    internalNote: row.internal_note,
    version: row.version,
  };
}
