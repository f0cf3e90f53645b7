import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noDetails } from "~/features/organisations/details";
import {
  listHostedVisits,
  listInvolvements,
  listPartnerships,
} from "~/features/organisations/engagements.server";
import { mergeOrganisations } from "~/features/organisations/merging/merge-organisations.server";
import { organisationReferences } from "~/features/organisations/merging/references.server";
import { editOrganisation } from "~/features/organisations/organisation-commands.server";
import {
  findOrganisation,
  findOrganisationByAlias,
  freeOrganisationSlug,
} from "~/features/organisations/organisations.server";
import { relationKinds } from "~/features/organisations/relation";
import { listRelations } from "~/features/organisations/relations.server";
import { listPartners } from "~/features/partners/partners.server";
import { createTwinTown } from "~/features/twin-towns/twin-town-commands.server";
import { findTwinTownOf } from "~/features/twin-towns/twin-towns.server";
import { newId } from "~/shared/ids";
import type { Db } from "~db/tables";
import { transact } from "~db/transact";
import { accepted, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { byId, inWords, layOutPartnerships, oslo } from "../../support/partnerships";
import { visit } from "../../support/study-trips";
import { plainAgreement } from "../../support/twin-towns";

async function ground() {
  const { db } = freshDatabase();
  const stage = await layOutPartnerships(db);
  const merge = async (keepId: string, goneId: string, chosen = {}) => {
    const keepVersion = (await findOrganisation(db, keepId))?.version ?? 0;
    const goneVersion = (await findOrganisation(db, goneId))?.version ?? 0;
    return mergeOrganisations(stage.coordinator, { keepId, keepVersion, goneId, goneVersion, chosen });
  };
  return { db, ...stage, merge };
}

/** Every column of the schema that refers to an organisation. */
async function referringColumns(db: Db): Promise<string[]> {
  const tables = await db.introspection.getTables();
  const { sql } = await import("kysely");
  const found: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ table: string; from: string }>`
      select "table", "from" from pragma_foreign_key_list(${name})`.execute(db);
    for (const key of rows) if (key.table === "organisation") found.push(`${name}.${key.from}`);
  }
  return found.sort();
}

it("Whatever of the schema refers to an organisation moves when two are merged", async () => {
  const { db } = freshDatabase();
  expect(Object.keys(organisationReferences).sort()).toEqual(await referringColumns(db));
});

describe("Two organisations that are one", () => {
  it("say what was chosen, know the other name, and lose no text and no line", async () => {
    const { db, organisation, merge } = await ground();
    const keep = await organisation({
      name: "Oslo",
      kind: "city",
      city: null,
      internalNote: "Ring først",
      details: { ...noDetails, description: "Hovedstad.", languages: ["norsk"], staff: 12 },
    });
    const gone = await organisation({
      website: "oslo.kommune.no",
      region: "Østlandet",
      internalNote: "Skriv bagefter",
      details: {
        ...noDetails,
        description: "Venlig by.",
        languages: ["Norsk", "engelsk"],
        earlierNames: ["Kristiania"],
      },
    });
    await accepted(merge(keep.id, gone.id, { name: "gone", kind: "keep" }));
    expect(await findOrganisation(db, keep.id)).toMatchObject({
      slug: "oslo",
      name: "Oslo kommune",
      kind: "city",
      city: "Oslo",
      region: "Østlandet",
      website: "https://oslo.kommune.no",
      description: "Hovedstad.\n\nVenlig by.",
      internalNote: "Ring først\n\nSkriv bagefter",
      languages: ["norsk", "engelsk"],
      earlierNames: ["Oslo", "Kristiania"],
      staff: 12,
    });
    expect(await findOrganisation(db, gone.id)).toBeNull();
  });

  it("become one partner where both took part: lead wins, and what was said of them is joined", async () => {
    const { db, organisation, project, merge } = await ground();
    const keep = await organisation();
    const gone = await organisation({ name: "Oslo" });
    const { id } = await project("Havne", [
      { ...byId(keep.id), description: "Havnevæsenet" },
      inWords("ni andre kommuner"),
      { ...byId(gone.id, "lead"), description: "Byplan" },
    ]);
    await accepted(merge(keep.id, gone.id));
    expect(await listPartners(db, "project_id", id)).toMatchObject([
      { name: "Oslo kommune", role: "lead", description: "Havnevæsenet · Byplan" },
      { name: "ni andre kommuner" },
    ]);
    const { version } = await db
      .selectFrom("project")
      .select("version")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    expect(version, "an open form of the project is stale").toBeGreaterThan(1);
  });

  it("are one member of a network, with the contacts of both", async () => {
    const { db, organisation, merge } = await ground();
    const keep = await organisation();
    const gone = await organisation({ name: "Oslo" });
    await transact(db, async (trx) => {
      const network = { id: newId(), slug: "nims", name: "NIMS", organisation_id: gone.id };
      await trx.insertInto("network").values(network).execute();
      for (const [organisation_id, joined_on, left_on, name] of [
        [keep.id, "2012", "2020", "Kari"],
        [gone.id, "2010-05", null, "Ola"],
      ] as const) {
        const id = newId();
        const member = { id, network_id: network.id, organisation_id, joined_on, left_on };
        await trx.insertInto("network_member").values(member).execute();
        await trx.insertInto("network_contact").values({ id: newId(), member_id: id, name }).execute();
      }
    });
    await accepted(merge(keep.id, gone.id));
    expect(await db.selectFrom("network_member").selectAll().execute()).toMatchObject([
      { organisation_id: keep.id, joined_on: "2010-05", left_on: null },
    ]);
    expect(await db.selectFrom("network_contact").select("name").orderBy("name").execute()).toHaveLength(2);
    expect(await listInvolvements(db, keep.id)).toMatchObject([
      { kind: "convenes", name: "NIMS", to: "/arbejdsrum/netvaerk/nims" },
      { kind: "member", name: "NIMS", leftOn: null },
    ]);
  });

  it("bring founders together, and neither founded itself", async () => {
    const { db, organisation, merge } = await ground();
    const keep = await organisation({ founders: [inWords("Amter og kommuner")] });
    const gone = await organisation({
      name: "Oslo",
      founders: [inWords("amter og kommuner"), byId(keep.id)],
    });
    await accepted(merge(keep.id, gone.id));
    expect(await listPartners(db, "of_organisation_id", keep.id)).toMatchObject([
      { name: "Amter og kommuner" },
    ]);
  });

  it("keep the one agreement as twin town, and are refused while each has its own", async () => {
    const { db, coordinator, organisation, merge } = await ground();
    const keep = await organisation();
    const gone = await organisation({ name: "Oslo" });
    await accepted(createTwinTown(coordinator, { ...plainAgreement, town: { id: gone.id } }));
    const third = await organisation({ name: "Oslo by" });
    await accepted(createTwinTown(coordinator, { ...plainAgreement, town: { id: third.id } }));
    expect(await refusalKey(merge(third.id, gone.id))).toBe("organisation.twoTwinTowns");
    await accepted(merge(keep.id, gone.id));
    expect(await findTwinTownOf(db, keep.id)).toMatchObject({ name: "Oslo kommune", state: "active" });
  });

  it("are merged only as they were seen, by those who may, and never with themselves", async () => {
    const { coordinator, secretary, organisation, merge } = await ground();
    const keep = await organisation();
    const gone = await organisation({ name: "Oslo" });
    const seen = { keepId: keep.id, keepVersion: 1, goneId: gone.id, goneVersion: 1, chosen: {} };
    expect(await refusalKey(mergeOrganisations(secretary, seen))).toBe("permission.notYours");
    expect(await refusalKey(merge(keep.id, keep.id))).toBe("organisation.mergedWithItself");
    await accepted(
      editOrganisation(coordinator, { organisationId: gone.id, version: 1, ...oslo, name: "Oslo by" }),
    );
    expect(await refusalKey(mergeOrganisations(coordinator, seen))).toBe("form.stale");
    expect(
      await refusalKey(mergeOrganisations(coordinator, { ...seen, keepVersion: 7, goneVersion: 2 })),
    ).toBe("form.stale");
  });

  it("leave the whole of what was merged away in the audit, and its address leads on and is not given again", async () => {
    const { db, organisation, merge } = await ground();
    const first = await organisation({ name: "Kristiania" });
    const gone = await organisation({ name: "Oslo", internalNote: "HEMMELIG" });
    const keep = await organisation();
    await accepted(merge(gone.id, first.id));
    await accepted(merge(keep.id, gone.id));
    for (const slug of ["kristiania", "oslo"])
      expect(await findOrganisationByAlias(db, slug)).toMatchObject({ slug: "oslo-kommune" });
    expect(await db.selectFrom("publication_alias").selectAll().orderBy("slug").execute()).toEqual([
      { kind: "organisation", slug: "kristiania", leads_to: "oslo-kommune" },
      { kind: "organisation", slug: "oslo", leads_to: "oslo-kommune" },
    ]);
    expect(await transact(db, (trx) => freeOrganisationSlug(trx, "Oslo"))).toBe("oslo-2");
    const values = await db.selectFrom("audit_value").selectAll().execute();
    const merged = JSON.stringify(values).replaceAll("\\", "");
    expect(merged).toContain(`"mergedAway":{"id":"${gone.id}"`);
    expect(merged).toContain("HEMMELIG");
  });
});

describe("After merging", () => {
  it("the kept one reaches the union of what the two reached", async () => {
    const subset = fc.tuple(fc.boolean(), fc.boolean());
    const world = fc.record({
      projects: fc.array(subset, { maxLength: 4 }),
      visits: fc.array(fc.boolean(), { maxLength: 4 }),
      relations: fc.array(fc.tuple(subset, fc.constantFrom(...relationKinds)), { maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(world, async ({ projects, visits, relations }) => {
        const { db, organisation, project, trip, merge } = await ground();
        const of = (at: 0 | 1) =>
          relations.flatMap(([has, kind], index) =>
            has[at] ? [{ kind, since: String(1990 + index), until: null, note: "" }] : [],
          );
        const keep = await organisation({ relations: of(0) });
        const gone = await organisation({ name: "Oslo", relations: of(1) });
        for (const [at, has] of projects.entries())
          await project(
            `Projekt ${at}`,
            [keep.id, gone.id].filter((_, side) => has[side]).map((id) => byId(id)),
          );
        const { id: tripId } = await trip([]);
        for (const [at, isKept] of visits.entries())
          await visit(db, tripId, { topic: `Besøg ${at}`, organisation_id: isKept ? keep.id : gone.id });
        const reached = async (id: string) => [
          ...(await listPartnerships(db, id)).map(({ slug }) => `project ${slug}`),
          ...(await listHostedVisits(db, id)).map((hosted) => `visit ${hosted.id}`),
          ...(await listRelations(db, id)).map((relation) => JSON.stringify(relation)),
        ];
        const union = new Set([...(await reached(keep.id)), ...(await reached(gone.id))]);
        await accepted(merge(keep.id, gone.id));
        expect((await reached(keep.id)).sort()).toEqual([...union].sort());
      }),
      { numRuns: 12 },
    );
  });
});
