import { describe, expect, it } from "vitest";
import { importWork } from "~/features/import/work/import-work.server";
import { readWorkFile } from "~/features/import/work/read-work-file";
import { noDetails } from "~/features/organisations/details";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import { listOrganisations } from "~/features/organisations/organisations.server";
import { listRelations } from "~/features/organisations/relations.server";
import { listPartners } from "~/features/partners/partners.server";
import { programViewer } from "~/session/viewer";
import { accepted } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";

function ground() {
  const { db } = freshDatabase();
  const context = { db, viewer: programViewer("import"), now: new Date("2027-03-01T11:00:00Z") };
  const take = async (file: object) => {
    const work = readWorkFile(JSON.stringify(file));
    if (!work.ok) throw new Error(JSON.stringify(work.refusal));
    return (await accepted(importWork(context, work.value))).made;
  };
  return { db, context, take };
}

const contact = { name: "Ida", title: "Leder", phone: "12345678", email: "ida@syd.example", isPublic: true };

describe("Importing an organisation that stands already", () => {
  it("keeps all that stands, adds the relation and fills in what was not known", async () => {
    const { db, context, take } = ground();
    const { id: region } = await accepted(
      createOrganisation(context, {
        ...{ name: "Region Syd", kind: "region", city: null, country: "DK", website: null },
        internalNote: null,
      }),
    );
    const { id } = await accepted(
      createOrganisation(context, {
        ...{
          name: "Sydkontoret",
          kind: "association",
          city: null,
          country: null,
          internalNote: "Ring først",
        },
        website: "https://syd.example",
        details: { ...noDetails, description: "Et kontor", duties: ["En pligt"], staff: 3, contact },
        relations: [{ kind: "membership", since: "2010", until: null, note: "Fast plads" }],
        founders: [
          {
            ...{ organisationId: region, description: "", city: null, country: null, headcount: null },
            role: "founder",
          },
        ],
      }),
    );
    const file = {
      brusselsOffice: {
        ...{ name: "Sydkontoret", staff: 9, trainees: 2, duties: ["En anden pligt"], languages: ["da"] },
        founders: ["Region Syd", { description: "kommunerne i Syd" }],
      },
      closePartners: [{ name: "Sydkontoret", country: "BE", city: "Bruxelles" }],
    };
    await take(file);
    const stored = (await listOrganisations(db)).find((each) => each.id === id);
    expect(stored).toMatchObject({
      ...{ kind: "association", website: "https://syd.example", internalNote: "Ring først" },
      ...{ city: "Bruxelles", country: "BE", description: "Et kontor", duties: ["En pligt"] },
      ...{ staff: 3, trainees: 2, languages: ["da"], contact },
    });
    expect((await listRelations(db, id)).map(({ kind, since, note }) => [kind, since, note])).toEqual([
      ["membership", "2010", "Fast plads"],
      ["eu_office", null, ""],
      ["close_partner", null, ""],
    ]);
    const founders = await listPartners(db, "of_organisation_id", id);
    expect(founders.map(({ organisationId, description }) => organisationId ?? description)).toEqual([
      region,
      "kommunerne i Syd",
    ]);
    expect(await take(file)).toEqual([]);
  });

  it("knows an office that the same file also calls a close partner", async () => {
    const { db, take } = ground();
    await take({
      brusselsOffice: { name: "Sydkontoret", staff: 3, founders: ["Region Syd"], duties: ["En pligt"] },
      closePartners: ["Sydkontoret"],
    });
    const office = (await listOrganisations(db)).find(({ name }) => name === "Sydkontoret");
    expect(office).toMatchObject({ kind: "eu_office", staff: 3, duties: ["En pligt"] });
    expect(await listRelations(db, office?.id ?? "")).toHaveLength(2);
  });
});
