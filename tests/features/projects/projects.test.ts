import { describe, expect, it } from "vitest";
import { checkForm } from "~/features/commands/forms.server";
import { listPartnerships } from "~/features/organisations/engagements.server";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import type { Partner } from "~/features/partners/partner";
import { aboutRows } from "~/features/partners/partner-form";
import { periodInWords } from "~/features/projects/period-words";
import { createProject, editProject } from "~/features/projects/project-commands.server";
import { newProjectForm, projectFrom } from "~/features/projects/project-form";
import { findProjectBySlug, searchProjects } from "~/features/projects/projects.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { municipality } from "../../support/municipality";

async function ground() {
  const { db } = freshDatabase();
  const town = municipality(db);
  const context = acting(db, await town.coordinator());
  const { id: klaipeda } = await accepted(
    createOrganisation(context, {
      name: "Klaipėda Universitet",
      kind: "university",
      city: "Klaipėda",
      country: "LT",
      website: null,
      internalNote: null,
    }),
  );
  return { db, town, context, klaipeda };
}

const network = {
  title: "Unge i Østersøen",
  purpose: "At lære af, hvordan andre inddrager unge.",
  status: "running",
  startsOn: "2018-01",
  endsOn: "2019-12",
  partners: [],
  internalNote: "",
} as const;

const partner: Partner = {
  organisationId: null,
  description: "",
  city: null,
  country: null,
  headcount: null,
  role: "partner",
};

describe("A project", () => {
  it("has partners that are organisations, and partners that are words", async () => {
    const { db, context, klaipeda } = await ground();
    const partners = [
      { ...partner, organisationId: klaipeda, role: "lead" as const },
      { ...partner, description: "ni andre kommuner", headcount: 9 },
    ];
    const { slug } = await accepted(createProject(context, { ...network, partners }));
    const project = await findProjectBySlug(db, slug);
    expect(slug).toBe("unge-i-oestersoeen");
    expect(project?.partners.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      "Klaipėda Universitet: lead",
      "ni andre kommuner: partner",
    ]);
    expect(await listPartnerships(db, klaipeda)).toMatchObject([{ slug, role: "lead" }]);
  });

  it("ends after it begins, as far as the dates are known", async () => {
    const { context } = await ground();
    const during = (startsOn: string, endsOn: string) =>
      refusalKey(createProject(context, { ...network, startsOn, endsOn }));
    expect(await during("2019-05", "2018")).toBe("project.endsBeforeStart");
    expect(await during("2019-05", "2019")).toBeNull();
  });

  it("has each organisation once, and one lead", async () => {
    const { context, klaipeda } = await ground();
    const both = (partners: readonly Partner[]) =>
      refusalKey(createProject(context, { ...network, partners }));
    const university = { ...partner, organisationId: klaipeda };
    expect(await both([university, university])).toBe("partner.twice");
    const led = { ...partner, description: "en forening", role: "lead" } as const;
    expect(await both([led, { ...university, role: "lead" }])).toBe("partner.twoLeads");
  });

  it("is edited by one at a time, partners and all", async () => {
    const { db, context, klaipeda } = await ground();
    const { id, slug } = await accepted(
      createProject(context, { ...network, partners: [{ ...partner, organisationId: klaipeda }] }),
    );
    const change = { projectId: id, version: 1, ...network, status: "completed" } as const;
    await accepted(editProject(context, change));
    expect(await findProjectBySlug(db, slug)).toMatchObject({ status: "completed", partners: [] });
    expect(await refusalKey(editProject(context, change))).toBe("form.stale");
  });

  it("is the coordinator's and the administrator's matter", async () => {
    const { db, town } = await ground();
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(createProject(secretary, network))).toBe("permission.notYours");
  });

  it("is found by its title, running ones first", async () => {
    const { db, context } = await ground();
    await accepted(createProject(context, { ...network, title: "Affald", status: "completed" }));
    await accepted(createProject(context, network));
    const search = async (text: string) =>
      (await searchProjects(db, { search: text, page: 1 })).items.map(({ title }) => title);
    expect(await search("")).toEqual(["Unge i Østersøen", "Affald"]);
    expect(await search("øster")).toEqual(["Unge i Østersøen"]);
  });

  it("has a public page once it is published, without its internal note", async () => {
    const { db, context } = await ground();
    const { id, slug } = await accepted(createProject(context, { ...network, internalNote: "Spørg Lis" }));
    expect(await loadPageState(db, "project", id)).toMatchObject({ slug, status: "none" });
    await accepted(publishPage(context, { kind: "project", id }));
    expect(await loadPageState(db, "project", id)).toMatchObject({
      status: "current",
      publishedAt: "2026-05-04T10:00:00.000Z",
      changed: false,
    });
    const page = await db.selectFrom("publication_page").selectAll().executeTakeFirstOrThrow();
    expect(page.content).not.toContain("Spørg Lis");
  });
});

describe("The form of a project", () => {
  const row = (description: string, role = "partner") => ({ organisationId: "", description, role });
  const typed = (partners: object[]) => ({ title: "Unge", status: "idea", partners: partners as never });
  const read = (partners: object[]) => {
    const checked = checkForm(newProjectForm, typed(partners));
    if (!checked.ok) throw new Error("the form should be readable");
    return checked.value;
  };

  it("leaves out the rows that stayed empty", () => {
    const project = projectFrom(read([row(""), row("ni andre kommuner"), row("")]));
    expect(project).toMatchObject({ ok: true, value: { partners: [{ description: "ni andre kommuner" }] } });
  });

  it("refuses a leading partner without a name, at its row", () => {
    const project = projectFrom(read([row("ni andre kommuner"), row("", "lead")]));
    expect(project).toMatchObject({
      refusal: { fields: [{ field: "partners.1.description", key: "partner.unnamed" }] },
    });
  });

  it("says which row is at fault, the empty ones counted", () => {
    const refusal = {
      key: "partner.twoLeads",
      fields: [{ field: "partners.1.role", key: "partner.twoLeads" }],
    };
    const checked = read([row("A", "lead"), row(""), row("B", "lead")]);
    expect(aboutRows(refusal, checked.partners).fields).toMatchObject([{ field: "partners.2.role" }]);
  });
});

it("A project's period is said as far as it is known", () => {
  const until = (date: string) => `til ${date}`;
  expect(periodInWords({ startsOn: "2018-01", endsOn: "2019-12" }, until)).toBe("januar 2018–december 2019");
  expect(periodInWords({ startsOn: null, endsOn: "2019" }, until)).toBe("til 2019");
  expect(periodInWords({ startsOn: null, endsOn: null }, until)).toBeNull();
});
