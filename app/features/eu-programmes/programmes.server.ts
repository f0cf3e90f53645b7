import type { IsoDate, PartialDate } from "~/shared/dates";
import { linesOf } from "~/shared/lines";
import { byDanishName } from "~/shared/names";
import { type ListRequest, matchesSearch, type Page, pageOf } from "~/shared/paging";
import type { Db } from "~db/tables";
import { deadlineOf, sortCalls } from "./call";
import type { CallInput, ProgrammeInput } from "./programme";

export interface Call extends CallInput {
  id: string;
  version: number;
}

export interface Programme extends ProgrammeInput {
  id: string;
  slug: string;
  version: number;
  policyAreas: readonly { id: string; slug: string; name: string }[];
}

export interface ProgrammeLine {
  slug: string;
  name: string;
  policyAreas: readonly string[];
  startsOn: PartialDate | null;
  endsOn: PartialDate | null;
}

/** A call with the programme it is of. */
export interface ProgrammeCall extends Call {
  programme: { slug: string; name: string };
}

/** One page of the programmes whose name or areas hold the words searched for, by name. */
export async function searchProgrammes(db: Db, request: ListRequest): Promise<Page<ProgrammeLine>> {
  const rows = await db.selectFrom("eu_programme").selectAll().execute();
  const areas = await policyAreaRows(db);
  const found = rows
    .map(({ id, slug, name, areas: ownAreas, starts_on, ends_on }) => ({
      ...{ slug, name, ownAreas },
      startsOn: starts_on,
      endsOn: ends_on,
      policyAreas: areas.filter(({ programmeId }) => programmeId === id).map((area) => area.name),
    }))
    .filter(({ name, ownAreas, policyAreas }) =>
      matchesSearch(request.search, name, ownAreas, ...policyAreas),
    )
    .map(({ ownAreas: _searched, ...line }) => line)
    .sort(byDanishName(({ name }) => name));
  return pageOf(found, request.page);
}

export async function findProgrammeBySlug(db: Db, slug: string): Promise<Programme | null> {
  const row = await db.selectFrom("eu_programme").selectAll().where("slug", "=", slug).executeTakeFirst();
  if (!row) return null;
  const policyAreas = (await policyAreaRows(db)).filter(({ programmeId }) => programmeId === row.id);
  return {
    id: row.id,
    slug: row.slug,
    version: row.version,
    name: row.name,
    areas: linesOf(row.areas),
    policyAreas: policyAreas.map(({ id, slug: areaSlug, name }) => ({ id, slug: areaSlug, name })),
    policyAreaIds: policyAreas.map(({ id }) => id),
    guidance: row.guidance,
    website: row.website,
    startsOn: row.starts_on,
    endsOn: row.ends_on,
  };
}

const policyAreaRows = (db: Db) =>
  db
    .selectFrom("eu_programme_policy_area")
    .innerJoin("policy_area", "policy_area.id", "eu_programme_policy_area.policy_area_id")
    .select([
      "policy_area.id",
      "policy_area.slug",
      "policy_area.name",
      "eu_programme_policy_area.programme_id as programmeId",
    ])
    .orderBy("policy_area.position")
    .execute();

/** The policy areas that a programme can be put under. */
export async function policyAreaChoices(db: Db): Promise<{ id: string; name: string }[]> {
  return db.selectFrom("policy_area").select(["id", "name"]).orderBy("position").execute();
}

/** Every call, of all programmes: next deadline first, passed ones below. */
export async function listCalls(db: Db, today: IsoDate): Promise<ProgrammeCall[]> {
  const rows = await db
    .selectFrom("eu_call")
    .innerJoin("eu_programme", "eu_programme.id", "eu_call.programme_id")
    .selectAll("eu_call")
    .select(["eu_programme.slug", "eu_programme.name"])
    .orderBy("eu_call.id")
    .execute();
  const calls = rows.map((row) => ({
    id: row.id,
    version: row.version,
    title: row.title,
    topic: row.topic,
    opensOn: row.opens_on,
    deadlineOn: row.deadline_on,
    link: row.link,
    note: row.note,
    programme: { slug: row.slug, name: row.name },
  }));
  return sortCalls(calls, today);
}

/** The calls that can still be answered, with a deadline that is known, next first. */
export async function listDeadlinesAhead(db: Db, today: IsoDate): Promise<ProgrammeCall[]> {
  return (await listCalls(db, today)).filter((call) =>
    ["ahead", "today"].includes(deadlineOf(call, today).kind),
  );
}
