import { describe, expect, it } from "vitest";
import { performCommand } from "~/features/commands/perform.server";
import { createOrganisation, editOrganisation } from "~/features/organisations/organisation-commands.server";
import {
  findOrCreateOrganisation,
  findOrganisation,
  findOrganisationBySlug,
  listOrganisations,
  searchOrganisations,
} from "~/features/organisations/organisations.server";
import { accept } from "~/shared/result";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

async function ground() {
  const { db } = freshDatabase();
  const town = municipality(db);
  return { db, town, context: acting(db, await town.coordinator()) };
}

const port = {
  name: "Havnen i Rotterdam",
  kind: "company",
  city: "Rotterdam",
  country: "NL",
  website: "portofrotterdam.com",
  internalNote: null,
} as const;

describe("An organisation", () => {
  it("is registered by those who keep the record", async () => {
    const { db, town, context } = await ground();
    const { slug } = await accepted(createOrganisation(context, port));
    expect(await findOrganisationBySlug(db, slug)).toMatchObject({
      slug: "havnen-i-rotterdam",
      website: "https://portofrotterdam.com",
    });
    const politician = acting(db, await town.politician("Åse Tidevand", {}));
    expect(await refusalKey(createOrganisation(politician, { ...port, name: "Byen" }))).toBe(
      "permission.notYours",
    );
  });

  it("stands once, and the refusal leads to the one that is there", async () => {
    const { db, context } = await ground();
    await accepted(createOrganisation(context, port));
    expect(await createOrganisation(context, { ...port, name: "havnen i  rotterdam" })).toMatchObject({
      refusal: { key: "organisation.exists", params: { slug: "havnen-i-rotterdam" } },
    });
    await accepted(createOrganisation(context, { ...port, city: "Antwerpen", country: "BE" }));
    expect((await listOrganisations(db)).map(({ slug }) => slug)).toEqual([
      "havnen-i-rotterdam",
      "havnen-i-rotterdam-2",
    ]);
  });

  it("never takes the address at which a new one is made", async () => {
    const { context } = await ground();
    expect((await accepted(createOrganisation(context, { ...port, name: "NY" }))).slug).toBe("ny-2");
  });

  it("is edited by one at a time, and does not become another", async () => {
    const { db, context } = await ground();
    const { id } = await accepted(createOrganisation(context, port));
    await accepted(createOrganisation(context, { ...port, name: "Byen" }));
    const change = { organisationId: id, version: 1, ...port, name: "Port of Rotterdam" };
    await accepted(editOrganisation(context, change));
    expect(await findOrganisation(db, id)).toMatchObject({ name: "Port of Rotterdam", version: 2 });
    expect(await refusalKey(editOrganisation(context, change))).toBe("form.stale");
    expect(await refusalKey(editOrganisation(context, { ...change, version: 2, name: "byen" }))).toBe(
      "organisation.exists",
    );
  });

  it("is found by its name or city, a page at a time", async () => {
    const { db, context } = await ground();
    await accepted(
      createOrganisation(context, { ...port, name: "Ålborg Havn", city: "Aalborg", country: "DK" }),
    );
    await accepted(createOrganisation(context, port));
    const search = async (text: string) =>
      (await searchOrganisations(db, { search: text, page: 1 })).items.map(({ name }) => name);
    expect(await search("ROTTER")).toEqual(["Havnen i Rotterdam"]);
    expect(await search("ålborg hav")).toEqual(["Ålborg Havn"]);
    expect(await search("")).toHaveLength(2);
  });
});

it("A host named on a programme is the stored organisation, or becomes one", async () => {
  const { db, context } = await ground();
  const { id } = await accepted(createOrganisation(context, port));
  const spec = { action: "editProgramme", subject: { kind: "trip", id: "trip" } } as const;
  const name = (meant: { name: string; city?: string; country?: string }) =>
    accepted(
      performCommand(context, spec, async (run) => accept(await findOrCreateOrganisation(run, meant))),
    );
  expect(await name({ name: "havnen i rotterdam" })).toEqual({ id, created: false });
  const made = await name({ name: "Stadsontwikkeling", city: "Rotterdam", country: "NL" });
  expect(made.created).toBe(true);
  expect(await name({ name: "Stadsontwikkeling" })).toEqual({ id: made.id, created: false });
  expect(await findOrganisation(db, made.id)).toMatchObject({ kind: "other", city: "Rotterdam" });
});
