import { describe, expect, it } from "vitest";
import { deleteOrganisation } from "~/features/organisations/delete-organisation.server";
import { noDetails } from "~/features/organisations/details";
import { languageName } from "~/features/organisations/languages";
import { recogniseOrganisation } from "~/features/organisations/organisation";
import { editOrganisation } from "~/features/organisations/organisation-commands.server";
import { findOrganisation, searchOrganisations } from "~/features/organisations/organisations.server";
import { listRelations } from "~/features/organisations/relations.server";
import { listPartners } from "~/features/partners/partners.server";
import { accepted, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { byId, inWords, layOutPartnerships, oslo } from "../../support/partnerships";

async function ground() {
  const { db } = freshDatabase();
  return { db, ...(await layOutPartnerships(db)) };
}

const office = {
  ...oslo,
  name: "ZealandDenmark EU Office",
  kind: "eu_office",
  city: "Bruxelles",
  country: "BE",
  details: {
    ...noDetails,
    languages: ["da", "engelsk"],
    staff: 3,
    duties: ["et internationalt Sjælland", "adgang til netværk"],
  },
} as const;

describe("An organisation in depth", () => {
  it("keeps its staff, duties, founders and relations, and what is not known stays unknown", async () => {
    const { db, organisation } = await ground();
    const region = await organisation({ name: "Region Sjælland", kind: "region", city: null, country: "DK" });
    const { id } = await organisation({
      ...office,
      relations: [{ kind: "eu_office", since: "2007", until: null, note: "Fælles kontor" }],
      founders: [byId(region.id), inWords("Region Sjællands kommuner")],
    });
    expect(await findOrganisation(db, id)).toMatchObject({
      staff: 3,
      trainees: null,
      duties: ["et internationalt Sjælland", "adgang til netværk"],
    });
    expect(await listRelations(db, id)).toEqual([
      { kind: "eu_office", since: "2007", until: null, note: "Fælles kontor" },
    ]);
    expect(await listPartners(db, "of_organisation_id", id)).toMatchObject([
      { name: "Region Sjælland", role: "founder" },
      { name: "Region Sjællands kommuner", role: "founder", organisationSlug: null },
    ]);
  });

  it("keeps what a shorter form does not ask for", async () => {
    const { db, coordinator, organisation } = await ground();
    const { id } = await organisation({
      ...office,
      relations: [{ kind: "eu_office", since: null, until: null, note: "" }],
    });
    const { details: _details, ...short } = office;
    await accepted(
      editOrganisation(coordinator, { organisationId: id, version: 1, ...short, city: "Brussel" }),
    );
    expect(await findOrganisation(db, id)).toMatchObject({ city: "Brussel", staff: 3 });
    expect(await listRelations(db, id)).toHaveLength(1);
  });

  it("is not its own founder, and no relation ends before it begins", async () => {
    const { coordinator, organisation } = await ground();
    const { id } = await organisation();
    const edit = (says: object) =>
      refusalKey(editOrganisation(coordinator, { organisationId: id, version: 1, ...oslo, ...says }));
    expect(await edit({ founders: [byId(id)] })).toBe("organisation.ownFounder");
    const backwards = { kind: "close_partner", since: "2010-05", until: "2010-04", note: "" };
    expect(await edit({ relations: [backwards] })).toBe("relation.endsBeforeStart");
    expect(await edit({ relations: [{ ...backwards, until: "2010" }] })).toBeNull();
  });

  it("is found by what it was called before, and a host of that name is it", async () => {
    const { db, organisation } = await ground();
    const { id } = await organisation({
      name: "Kujalleq",
      city: null,
      country: "GL",
      details: { ...noDetails, earlierNames: ["Nanortalik"] },
    });
    const { items } = await searchOrganisations(db, { search: "nanor", page: 1 });
    expect(items.map(({ name }) => name)).toEqual(["Kujalleq"]);
    expect(recogniseOrganisation(items, { name: "NANORTALIK" })?.id).toBe(id);
    expect(recogniseOrganisation(items, { name: "Nanortalik", country: "DK" })).toBeNull();
  });

  it("is deleted only while nothing refers to it", async () => {
    const { db, coordinator, organisation, project } = await ground();
    const used = await organisation();
    const unused = await organisation({ name: "Ingen" });
    await project("Havne", [byId(used.id)]);
    const remove = (organisationId: string) =>
      deleteOrganisation(coordinator, { organisationId, version: 1 });
    expect(await refusalKey(remove(used.id))).toBe("organisation.inUse");
    await accepted(remove(unused.id));
    expect(await findOrganisation(db, unused.id)).toBeNull();
  });
});

it("A language is named by its code or as it was typed", () => {
  expect(["da", "tysk", "EN"].map(languageName)).toEqual(["dansk", "tysk", "engelsk"]);
});
