import { describe, expect, it } from "vitest";
import { checkForm } from "~/features/commands/forms.server";
import { listPartnerships } from "~/features/organisations/engagements.server";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import type { Partner } from "~/features/partners/partner";
import { aboutRows } from "~/features/partners/partner-form";
import { periodInWords } from "~/features/projects/period-words";
import { blankProject } from "~/features/projects/project";
import { createProject, removeProject } from "~/features/projects/project-commands.server";
import { decideProject, removeProjectDecision } from "~/features/projects/project-decision-commands.server";
import { editBasics, editPartners, editRows, editTies } from "~/features/projects/project-edits.server";
import { amountsFrom, partnersForm, projectPartnersFrom } from "~/features/projects/project-form";
import { listProjectRows } from "~/features/projects/project-rows.server";
import { findProjectBySlug, searchProjects } from "~/features/projects/projects.server";
import { loadPageState } from "~/features/publications/public-pages/page-state.server";
import { publishPage } from "~/features/publications/public-pages/publish-page.server";
import { accepted, acting, refusalKey } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { internationalRows } from "../../support/international-rows";
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
  ...blankProject,
  title: "Unge i Østersøen",
  purpose: "At lære af, hvordan andre inddrager unge.",
  status: "running",
  startsOn: "2018-01",
  endsOn: "2019-12",
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

  it("gets no more in grants than it costs", async () => {
    const { context } = await ground();
    const paid = (grantMinor: number | null) =>
      refusalKey(createProject(context, { ...network, budgetMinor: 100_00, grantMinor }));
    expect(await paid(100_01)).toBe("project.grantAboveBudget");
    expect(await paid(100_00)).toBeNull();
    expect(await paid(null)).toBeNull();
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
    const seen = { projectId: id, version: 1 };
    await accepted(editPartners(context, seen, { ...network, partnerCountries: ["SI", "SI"] }));
    expect(await findProjectBySlug(db, slug)).toMatchObject({ partners: [], partnerCountries: ["SI"] });
    expect(await refusalKey(editBasics(context, seen, network))).toBe("form.stale");
    await accepted(editBasics(context, { ...seen, version: 2 }, { ...network, acronym: "SB YCGN" }));
    expect(await findProjectBySlug(db, slug)).toMatchObject({ acronym: "SB YCGN", version: 3 });
  });

  it("serves policy areas and efforts, and forgets those that are taken away", async () => {
    const { db, context } = await ground();
    const rows = internationalRows(db);
    const strategy = await rows.strategy("Den globale strategi");
    const effort = await rows.effort(strategy, "Velkomstpakke");
    const area = await rows.policyArea("Kultur");
    const ties = { policyAreaIds: [area], effortIds: [effort], trips: [] };
    const { id, slug } = await accepted(createProject(context, { ...network, ...ties }));
    expect(await findProjectBySlug(db, slug)).toMatchObject(ties);
    const seen = { projectId: id, version: 1 };
    expect(await refusalKey(editTies(context, seen, { ...ties, effortIds: ["gone"] }))).toBe(
      "project.tieIsGone",
    );
    await accepted(editTies(context, seen, { ...ties, effortIds: [] }));
    expect(await findProjectBySlug(db, slug)).toMatchObject({ policyAreaIds: [area], effortIds: [] });
  });

  it("has milestones, results and links, each in its order; none is reached ahead of time", async () => {
    const { db, context } = await ground();
    const { id } = await accepted(createProject(context, network));
    const seen = { projectId: id, version: 1 };
    const milestones = [
      { body: "Første møde", dueOn: "2018-03", reachedOn: "2018-04-12" },
      { body: "Slutkonference", dueOn: "2019", reachedOn: null },
    ];
    await accepted(
      editRows(context, seen, { milestones, results: [{ body: "Otte ungeråd", link: "" }], links: [] }),
    );
    expect(await listProjectRows(db, id)).toEqual({
      milestones,
      results: [{ body: "Otte ungeråd", link: "" }],
      links: [],
    });
    const ahead = [{ body: "Slutkonference", dueOn: null, reachedOn: "2027" }];
    expect(await refusalKey(editRows(context, { ...seen, version: 2 }, { milestones: ahead }))).toBe(
      "project.stepAhead",
    );
  });

  it("is the coordinator's and the administrator's matter", async () => {
    const { db, town } = await ground();
    const secretary = acting(db, await town.secretary("Bodil Klitrose", []));
    expect(await refusalKey(createProject(secretary, network))).toBe("permission.notYours");
  });

  it("is removed while it is an idea without a public page or a decision, and not after", async () => {
    const { db, context } = await ground();
    const idea = await accepted(createProject(context, { title: "Affald", status: "idea" }));
    await accepted(publishPage(context, { kind: "project", id: idea.id }));
    expect(await refusalKey(removeProject(context, idea.id))).toBe("project.hasPublicPage");
    const running = await accepted(createProject(context, network));
    expect(await refusalKey(removeProject(context, running.id))).toBe("project.isNoIdea");
    const other = await accepted(createProject(context, { title: "Regn", status: "idea" }));
    const { id } = await accepted(
      decideProject(context, other.id, {
        committeeId: null,
        body: "Byrådet",
        outcome: "yes",
        meetingOn: "2026-03-18",
        itemIsOpen: true,
        agendaItem: "",
        caseNumber: "",
        link: "",
        wording: "",
      }),
    );
    expect(await refusalKey(removeProject(context, other.id))).toBe("project.isDecidedOn");
    await accepted(removeProjectDecision(context, other.id, { id, version: 1 }));
    await accepted(removeProject(context, other.id));
    expect(await findProjectBySlug(db, other.slug)).toBeNull();
  });

  it("is found by title, acronym and programme, and by where it is; running ones first", async () => {
    const { db, context } = await ground();
    await accepted(createProject(context, { ...network, title: "Affald", status: "completed" }));
    const told = { acronym: "SB YCGN", programmeNote: "Interreg South Baltic" };
    await accepted(createProject(context, { ...network, ...told }));
    const search = async (text: string, status: "completed" | null = null) =>
      (await searchProjects(db, { search: text, status, page: 1 })).items.map(({ title }) => title);
    expect(await search("")).toEqual(["Unge i Østersøen", "Affald"]);
    expect(await search("øster")).toEqual(["Unge i Østersøen"]);
    expect(await search("ycgn baltic")).toEqual(["Unge i Østersøen"]);
    expect(await search("", "completed")).toEqual(["Affald"]);
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

describe("The partners' form", () => {
  const row = (description: string, role = "partner") => ({ organisationId: "", description, role });
  const read = (partners: object[], partnerCountries = "") => {
    const checked = checkForm(partnersForm, { version: "1", partners: partners as never, partnerCountries });
    if (!checked.ok) throw new Error("the form should be readable");
    return checked.value;
  };

  it("leaves out the rows that stayed empty", () => {
    const project = projectPartnersFrom(read([row(""), row("ni andre kommuner"), row("")]));
    expect(project).toMatchObject({ ok: true, value: { partners: [{ description: "ni andre kommuner" }] } });
  });

  it("refuses a leading partner without a name, at its row", () => {
    const project = projectPartnersFrom(read([row("ni andre kommuner"), row("", "lead")]));
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

  it("reads countries one to a line, by name or code, and says which it does not know", () => {
    expect(projectPartnersFrom(read([], "Slovenien\nGB\n\nItalien"))).toMatchObject({
      value: { partnerCountries: ["SI", "GB", "IT"] },
    });
    expect(projectPartnersFrom(read([], "Slovenien\nAtlantis"))).toMatchObject({
      refusal: { fields: [{ field: "partnerCountries", params: { text: "Atlantis" } }] },
    });
  });
});

describe("The amounts' form", () => {
  const typed = { currency: "eur", budget: "565.642,00", grant: "468.640,70", own: "" } as const;

  it("reads amounts in the currency, and leaves an empty one unknown", () => {
    expect(amountsFrom({ ...typed, own: null })).toEqual({
      ok: true,
      value: { currency: "EUR", budgetMinor: 56_564_200, grantMinor: 46_864_070, ownMinor: null },
    });
    expect(amountsFrom({ currency: "ISK", budget: "12.000", grant: null, own: null })).toMatchObject({
      value: { budgetMinor: 12_000 },
    });
  });

  it("refuses a currency that is none, and decimals that the currency has not", () => {
    const key = (currency: string, budget: string) => {
      const read = amountsFrom({ currency, budget, grant: null, own: null });
      return read.ok ? null : read.refusal.fields?.[0]?.key;
    };
    expect(key("EURO", "1")).toBe("project.currencyUnknown");
    expect(key("ISK", "1,50")).toBe("amount.tooManyDecimals");
  });
});

it("A project's period is said as far as it is known", () => {
  const until = (date: string) => `til ${date}`;
  expect(periodInWords({ startsOn: "2018-01", endsOn: "2019-12" }, until)).toBe("januar 2018–december 2019");
  expect(periodInWords({ startsOn: null, endsOn: "2019" }, until)).toBe("til 2019");
  expect(periodInWords({ startsOn: null, endsOn: null }, until)).toBeNull();
});
