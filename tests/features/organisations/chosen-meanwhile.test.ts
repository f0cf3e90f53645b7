import { describe, expect, it } from "vitest";
import { createNetwork } from "~/features/networks/network-commands.server";
import { deleteOrganisation } from "~/features/organisations/delete-organisation.server";
import { mergeOrganisations } from "~/features/organisations/merging/merge-organisations.server";
import { findOrganisation } from "~/features/organisations/organisations.server";
import {
  action as saveOrganisation,
  loader as showOrganisation,
} from "~/features/organisations/pages/edit-organisation";
import { organisationOptions } from "~/features/partners/organisation-options";
import { partnerChoices } from "~/features/partners/partner-choices.server";
import { listPartners } from "~/features/partners/partners.server";
import { action as savePartners } from "~/features/projects/pages/edit-partners";
import { createTwinTown } from "~/features/twin-towns/twin-town-commands.server";
import { findTwinTownOf } from "~/features/twin-towns/twin-towns.server";
import { accepted, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { bareNetwork } from "../../support/networks";
import { answerOf, asked, pageArgs, posted, requestContext } from "../../support/page-request";
import { byId, inWords, layOutPartnerships } from "../../support/partnerships";
import { plainAgreement } from "../../support/twin-towns";

async function ground() {
  const database = freshDatabase();
  const stage = await layOutPartnerships(database.db);
  const { coordinator } = stage;
  const keep = await stage.organisation();
  const gone = await stage.organisation({ name: "Oslo" });
  const versionOf = async (id: string) => (await findOrganisation(database.db, id))?.version ?? 0;
  const merge = async (keepId = keep.id, goneId = gone.id) =>
    accepted(
      mergeOrganisations(coordinator, {
        ...{ keepId, goneId, chosen: {} },
        keepVersion: await versionOf(keepId),
        goneVersion: await versionOf(goneId),
      }),
    );
  const remove = (organisationId: string) =>
    accepted(deleteOrganisation(coordinator, { organisationId, version: 1 }));
  const context = requestContext(database, coordinator.viewer, "2027-05-05");
  return { db: database.db, ...stage, keep, gone, merge, remove, context };
}

describe("An organisation that was chosen in an open form, and merged away before it was saved,", () => {
  it("is the one that it was merged into, also when that was merged again", async () => {
    const { db, organisation, project, keep, gone, merge } = await ground();
    const last = await organisation({ name: "Oslo storby" });
    await merge();
    await merge(last.id, keep.id);
    const { id } = await project("Havne", [byId(gone.id, "lead"), inWords("ni andre kommuner")]);
    expect(await listPartners(db, "project_id", id)).toMatchObject([
      { organisationId: last.id, role: "lead" },
      { name: "ni andre kommuner" },
    ]);
  });

  it("is still chosen where the form comes back for another reason", async () => {
    const { db, keep, gone, merge } = await ground();
    await merge();
    const options = organisationOptions(await partnerChoices(db), gone.id);
    expect(options).toEqual([{ value: gone.id, label: "Oslo kommune (Oslo, Norge)" }]);
    expect(organisationOptions(await partnerChoices(db), keep.id)).toMatchObject([{ value: keep.id }]);
  });

  it("is refused on its row where the one that it became part of is chosen too", async () => {
    const { project, keep, gone, merge } = await ground();
    await merge();
    await expect(project("Havne", [byId(keep.id), byId(gone.id)])).rejects.toThrow("partner.twice");
  });

  it("becomes host of a network and twin town as the other", async () => {
    const { db, coordinator, keep, gone, merge } = await ground();
    await merge();
    const { id } = await accepted(createNetwork(coordinator, { ...bareNetwork, hostId: gone.id }));
    const network = db.selectFrom("network").select("organisation_id").where("id", "=", id);
    expect(await network.executeTakeFirst()).toEqual({ organisation_id: keep.id });
    await accepted(createTwinTown(coordinator, { ...plainAgreement, town: { id: gone.id } }));
    expect(await findTwinTownOf(db, keep.id)).toMatchObject({ name: "Oslo kommune" });
  });

  it("cannot found the one that it became part of", async () => {
    const { db, keep, gone, merge, context } = await ground();
    await merge();
    const version = String((await findOrganisation(db, keep.id))?.version);
    const fields = [
      ["name", "Oslo kommune"],
      ["kind", "municipality"],
      ["version", version],
      ["partners.0.organisationId", gone.id],
    ] as const;
    const answer = saveOrganisation(pageArgs(context, { slug: keep.slug }, posted("/", fields)));
    expect(await answerOf(answer)).toMatchObject({
      status: 422,
      form: { errors: { "partners.0.organisationId": expect.any(String) } },
    });
  });
});

it("An organisation that was deleted meanwhile is refused on its row, and nothing typed is lost", async () => {
  const { db, project, gone, remove, coordinator, context } = await ground();
  const { id, slug } = await project("Havne", []);
  await remove(gone.id);
  const fields = [
    ["version", "1"],
    ["partners.0.description", ""],
    ["partners.1.organisationId", gone.id],
    ["partners.1.description", "Byplan"],
    ["partners.2.description", "ni andre kommuner"],
  ] as const;
  expect(await answerOf(savePartners(pageArgs(context, { slug }, posted("/", fields))))).toMatchObject({
    status: 422,
    form: {
      errors: { "partners.1.organisationId": expect.stringContaining("slettet") },
      typed: { partners: [{}, { description: "Byplan" }, { description: "ni andre kommuner" }] },
    },
  });
  expect(await listPartners(db, "project_id", id)).toEqual([]);
  expect(await refusalKey(createNetwork(coordinator, { ...bareNetwork, hostId: gone.id }))).toBe(
    "partner.gone",
  );
  expect(await refusalKey(createTwinTown(coordinator, { ...plainAgreement, town: { id: gone.id } }))).toBe(
    "partner.gone",
  );
});

it("What was typed of an organisation that was merged away meanwhile is kept, beside what stands now", async () => {
  const { db, keep, gone, merge, context } = await ground();
  await merge();
  const page = { slug: gone.slug };
  expect(await showOrganisation(pageArgs(context, page, asked("/")))).toMatchObject({
    organisation: { slug: keep.slug, name: "Oslo kommune" },
  });
  const fields = [
    ["name", "Oslo by"],
    ["kind", "city"],
    ["version", "2"],
  ] as const;
  expect(await answerOf(saveOrganisation(pageArgs(context, page, posted("/", fields))))).toMatchObject({
    status: 422,
    form: { typed: { name: "Oslo by" }, now: { name: "Oslo kommune", version: "2" } },
  });
  expect(await findOrganisation(db, keep.id)).toMatchObject({ name: "Oslo kommune" });
});
