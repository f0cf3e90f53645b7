import { describe, expect, it } from "vitest";
import { noDetails } from "~/features/organisations/details";
import { mergeOrganisations } from "~/features/organisations/merging/merge-organisations.server";
import { editOrganisation } from "~/features/organisations/organisation-commands.server";
import { findOrganisation } from "~/features/organisations/organisations.server";
import { loader as partnerPage } from "~/features/public-site/pages/partner";
import { loader as cataloguePage } from "~/features/public-site/pages/partners";
import { loader as twinTownPage } from "~/features/public-site/pages/twin-town";
import type { KnownPartner } from "~/features/public-site/partners/known-partner";
import { mentionsIn } from "~/features/public-site/partners/mentions";
import {
  answersPartner,
  partnerChoices,
  partnerQuestionIn,
} from "~/features/public-site/partners/partner-search";
import { composeProgramme } from "~/features/publications/compose/programme.server";
import { publishPage, withdrawPage } from "~/features/publications/public-pages/publish-page.server";
import { barePage } from "~/features/publications/snapshots/project-page";
import { findTrip } from "~/features/trips/trips.server";
import { createTwinTown } from "~/features/twin-towns/twin-town-commands.server";
import { transact } from "~db/transact";
import { accepted } from "../../support/acting";
import { freshDatabase } from "../../support/fresh-database";
import { asked, pageArgs } from "../../support/page-request";
import { byId, inWords, layOutPartnerships, oslo } from "../../support/partnerships";
import { visit, visitorContext } from "../../support/public-visit";
import { plainAgreement } from "../../support/twin-towns";

async function ground() {
  const { db, published } = freshDatabase();
  const stage = await layOutPartnerships(db);
  const context = visitorContext(published);
  const at = (slug: string) => pageArgs(context, { slug }, asked(`/partnere/${slug}`));
  const merge = async (keepId: string, goneId: string) => {
    const version = async (id: string) => (await findOrganisation(db, id))?.version ?? 0;
    const [keepVersion, goneVersion] = [await version(keepId), await version(goneId)];
    const both = { keepId, keepVersion, goneId, goneVersion, chosen: {} };
    return accepted(mergeOrganisations(stage.coordinator, both));
  };
  return {
    db,
    context,
    ...stage,
    merge,
    read: (address: string) => visit(address, context),
    view: async (slug: string) => {
      const { found } = await partnerPage(at(slug));
      if (found.state !== "known") throw new Error("withdrawn");
      return found.view;
    },
    status: async (slug: string) => {
      const answer = await partnerPage(at(slug)).catch((thrown: unknown) => thrown);
      if (!(answer instanceof Response)) return { status: 200, location: null };
      return { status: answer.status, location: answer.headers.get("Location") };
    },
    catalogue: async (search: string) => cataloguePage(pageArgs(context, {}, asked(`/partnere${search}`))),
    publish: (kind: "organisation" | "twin_town", id: string) =>
      accepted(publishPage(stage.coordinator, { kind, id })),
  };
}

type Ground = Awaited<ReturnType<typeof ground>>;

const sharedBy = async ({ view }: Ground, slug: string) => {
  const { partner, trips } = await view(slug);
  return {
    projects: partner.projects.map(({ page }) => page.title).sort(),
    trips: trips.length,
  };
};

describe("A partner that appears in three projects and two trips", () => {
  it("is one page that shows all five, though its own page was never published", async () => {
    const stage = await ground();
    const { id, slug } = await stage.organisation();
    expect((await stage.status(slug)).status).toBe(404);
    for (const title of ["Havne", "Skoler", "Veje"])
      await stage.publishedProject(title, [byId(id), inWords("ni andre kommuner")]);
    for (const _ of [1, 2]) await stage.publishProgramme((await stage.trip(["Oslo kommune"])).id);
    expect(await sharedBy(stage, slug)).toEqual({ projects: ["Havne", "Skoler", "Veje"], trips: 2 });
    const { words } = await stage.read(`/partnere/${slug}`);
    for (const said of [
      "Oslo kommune",
      "Oslo, Norge",
      "Havne",
      "Skoler",
      "Veje",
      "3 projekter · 2 studieture",
    ])
      expect(words).toContain(said);
    expect(words.match(/På programmet: Byens klimaplan/g)).toHaveLength(2);
  });

  it("is one page still when it was registered twice and the two are merged", async () => {
    const stage = await ground();
    const keep = await stage.organisation();
    const gone = await stage.organisation({ name: "Oslo" });
    await stage.publishedProject("Havne", [byId(keep.id)]);
    await stage.publishedProject("Skoler", [byId(gone.id)]);
    await stage.publishedProject("Veje", [byId(keep.id), byId(gone.id, "lead")]);
    await stage.publishProgramme((await stage.trip(["Oslo kommune"])).id);
    await stage.publishProgramme((await stage.trip(["Oslo"])).id);
    expect(await sharedBy(stage, gone.slug)).toEqual({ projects: ["Skoler", "Veje"], trips: 1 });
    await stage.merge(keep.id, gone.id);
    expect(await sharedBy(stage, keep.slug)).toEqual({ projects: ["Havne", "Skoler", "Veje"], trips: 2 });
    const { partner } = await stage.view(keep.slug);
    expect(partner.projects.find(({ page }) => page.title === "Veje")?.role).toBe("lead");
    expect(partner.name).toBe("Oslo kommune");
    expect(await stage.status(gone.slug)).toEqual({ status: 301, location: `/partnere/${keep.slug}` });
    expect((await stage.catalogue("")).partners.map(({ name }) => name)).toEqual(["Oslo kommune"]);
  });

  it("is known by its exact name in a programme that was published without addresses", async () => {
    const stage = await ground();
    const { id, slug } = await stage.organisation();
    await stage.publishedProject("Havne", [byId(id)]);
    const { id: tripId, reference } = await stage.trip(["Oslo kommune", "Oslo havn"]);
    await transact(stage.db, async (trx) => {
      const trip = await findTrip(trx, tripId);
      if (!trip) throw new Error("no trip");
      const { visits, ...programme } = await composeProgramme(trx, trip);
      const first = { ...programme, visits: visits.map(({ hostSlug: _later, ...visit }) => visit) };
      await trx
        .insertInto("publication_version")
        .values({
          reference,
          part: "programme",
          number: 1,
          status: "current",
          published_at: "2027-02-01T09:00:00.000Z",
          published_by: "Aksel Havtorn",
          format: 1,
          content: JSON.stringify(first),
        })
        .execute();
    });
    expect(await sharedBy(stage, slug)).toEqual({ projects: ["Havne"], trips: 1 });
    expect((await stage.status("oslo-havn")).status).toBe(404);
  });
});

describe("A partner's own page", () => {
  it("says what is old and what is known in part as such, and no private contact", async () => {
    const stage = await ground();
    const contact = { name: "Kari Nord", title: "", phone: "", email: "kari@oslo.example", isPublic: false };
    const { id, slug } = await stage.organisation({
      name: "Kujalleq",
      city: null,
      country: "GL",
      internalNote: "HEMMELIG",
      details: { ...noDetails, earlierNames: ["Nanortalik"], staff: 3, contact },
      relations: [{ kind: "close_partner", since: null, until: "2010", note: "" }],
      founders: [inWords("Region Sjællands kommuner")],
    });
    const town = await accepted(
      createTwinTown(stage.coordinator, {
        ...plainAgreement,
        town: { id },
        since: "1966",
        activities: ["elevudveksling", "et juletræ hvert år"],
        reasons: "HEMMELIG",
      }),
    );
    await stage.publish("organisation", id);
    await stage.publish("twin_town", town.id);
    const { words, html } = await stage.read(`/partnere/${slug}`);
    for (const said of [
      "Tidligere Nanortalik",
      "Grønland",
      "Venskabsby siden 1966",
      "et juletræ hvert år",
      "Tæt partner til 2010 (startår ikke oplyst)",
      "Region Sjællands kommuner",
      "Ansatte 3",
      "Praktikanter Ikke oplyst",
      "Ingen offentlige projekter eller studieture",
    ])
      expect(words).toContain(said);
    expect(html).not.toMatch(/HEMMELIG|Kari/);
    expect((await stage.read("/venskabsbyer")).words).toContain("Siden 1966Kujalleq Grønland elevudveksling");
    const answer = await twinTownPage(
      pageArgs(stage.context, { slug: "kujalleq" }, asked("/venskabsbyer/kujalleq")),
    ).catch((thrown: unknown) => thrown);
    expect((answer as Response).headers.get("Location")).toBe(`/partnere/${slug}#venskabsby`);
  });

  it("that is taken back says so, and what others have published stays", async () => {
    const stage = await ground();
    const { id, slug } = await stage.organisation();
    const page = { kind: "organisation", id } as const;
    await stage.publish("organisation", id);
    await accepted(withdrawPage(stage.coordinator, { ...page, reason: "Partneren bad os om det." }));
    expect((await stage.read(`/partnere/${slug}`)).words).toContain("Partneren bad os om det.");
    await stage.publishedProject("Havne", [byId(id)]);
    const { words } = await stage.read(`/partnere/${slug}`);
    expect(words).toContain("Partneren bad os om det.");
    expect(words).toContain("Havne");
  });

  it("stays public when it is merged into one that has none, at the address that stands", async () => {
    const stage = await ground();
    const keep = await stage.organisation();
    const gone = await stage.organisation({ name: "Oslo", website: "oslo.example" });
    await stage.publish("organisation", gone.id);
    await stage.merge(keep.id, gone.id);
    expect((await stage.view(keep.slug)).partner.profile).toMatchObject({
      slug: keep.slug,
      website: "https://oslo.example",
    });
    expect(await stage.status(gone.slug)).toEqual({ status: 301, location: `/partnere/${keep.slug}` });
  });

  it("gives way to the page of the one it is merged into, where that is out too", async () => {
    const stage = await ground();
    const keep = await stage.organisation();
    const gone = await stage.organisation({ name: "Oslo" });
    await stage.publish("organisation", gone.id);
    await stage.publish("organisation", keep.id);
    await stage.merge(keep.id, gone.id);
    expect((await stage.view(keep.slug)).partner.profile?.title).toBe("Oslo kommune");
    expect(await stage.db.selectFrom("publication_page").select("slug").execute()).toEqual([
      { slug: keep.slug },
    ]);
  });
});

it("Trips to a partner's town are told beside those that visited it", async () => {
  const stage = await ground();
  const { id, slug } = await stage.organisation({ name: "Göteborgs Stad", city: "Göteborg", country: "SE" });
  await stage.publishedProject("Havne", [byId(id)]);
  await stage.publishProgramme((await stage.trip(["Göteborgs Stad"])).id);
  const other = await stage.trip([]);
  const { trips, townTrips, town } = await stage.view(slug);
  expect({ trips: trips.length, town, townTrips: townTrips.map(({ reference }) => reference) }).toEqual({
    trips: 1,
    town: "Göteborg",
    townTrips: [other.reference],
  });
});

describe("The catalogue of partners", () => {
  async function stocked() {
    const stage = await ground();
    const norway = await stage.organisation({
      relations: [{ kind: "close_partner", since: "2011", until: null, note: "" }],
    });
    const sweden = await stage.organisation({ name: "Vara", kind: "city", city: null, country: "SE" });
    await stage.publish("organisation", norway.id);
    await stage.publishedProject("Havne", [byId(norway.id), byId(sweden.id)]);
    const town = await accepted(
      createTwinTown(stage.coordinator, { ...plainAgreement, town: { id: sweden.id } }),
    );
    await stage.publish("twin_town", town.id);
    return stage;
  }

  it("is asked by country, kind, connection, year and words, each in the address", async () => {
    const { catalogue } = await stocked();
    const names = async (search: string) => (await catalogue(search)).partners.map(({ name }) => name);
    expect(await names("")).toEqual(["Oslo kommune", "Vara"]);
    expect(await names("?land=SE")).toEqual(["Vara"]);
    expect(await names("?art=municipality")).toEqual(["Oslo kommune"]);
    expect(await names("?forbindelse=close_partner")).toEqual(["Oslo kommune"]);
    expect(await names("?forbindelse=twin_town")).toEqual(["Vara"]);
    expect(await names("?aar=2027")).toHaveLength(2);
    expect(await names("?aar=2031")).toEqual([]);
    expect(await names("?soeg=norge+HAVNE")).toEqual(["Oslo kommune"]);
  });

  it("is asked for the programme and policy area of one and the same shared project", () => {
    const page = { ...barePage, slug: "a", title: "A", status: "running", startsOn: "2026" } as const;
    const area = { slug: "klima", name: "Klima" };
    const partner = {
      ...{
        slug: "oslo",
        name: "Oslo",
        city: null,
        region: null,
        country: "NO",
        profile: null,
        profileAt: null,
      },
      ...{ twinTown: null, mentions: [], founded: [], visits: [] },
      projects: [
        { page: { ...page, policyAreas: [area] }, role: "partner", note: "" },
        { page: { ...page, programme: { slug: null, name: "Interreg" } }, role: "lead", note: "" },
      ],
    } as const satisfies KnownPartner;
    const answers = (search: string) =>
      answersPartner(partnerQuestionIn(new URLSearchParams(search)), partner, "2027-05-05");
    expect(["politikomraade=klima", "program=Interreg", "aar=2027"].map(answers)).toEqual([true, true, true]);
    expect(answers("politikomraade=klima&program=Interreg")).toBe(false);
    expect(partnerChoices([partner], "2027-05-05")).toMatchObject({
      policyAreas: [area],
      programmes: ["Interreg"],
    });
  });

  it("says what to leave out where nothing answers", async () => {
    const { catalogue, read } = await stocked();
    expect((await catalogue("?land=DE&art=company")).looser).toEqual([]);
    expect((await catalogue("?land=SE&art=municipality")).looser).toEqual([
      { without: "country", found: 1 },
      { without: "kind", found: 1 },
    ]);
    const { html } = await read("/partnere?land=SE&art=municipality");
    expect(html).toContain('href="/partnere?art=municipality"');
    expect(html).toContain("Uden »Land«: 1 partner");
  });

  it("offers only what something answers to", async () => {
    const { choices } = await (await stocked()).catalogue("");
    expect(choices).toMatchObject({
      countries: [
        { code: "NO", name: "Norge" },
        { code: "SE", name: "Sverige" },
      ],
      kinds: ["municipality"],
      connections: ["twin_town", "close_partner"],
      years: [2027, 2026],
    });
  });

  it("knows a partner by the name it was published under until it is published anew", async () => {
    const stage = await stocked();
    const known = await stage.db
      .selectFrom("organisation")
      .select(["id", "version"])
      .where("slug", "=", "oslo-kommune")
      .executeTakeFirstOrThrow();
    const renamed = { ...oslo, organisationId: known.id, version: known.version, name: "Kristiania" };
    await accepted(editOrganisation(stage.coordinator, renamed));
    expect((await stage.catalogue("")).partners.map(({ name }) => name)).toEqual(["Oslo kommune", "Vara"]);
  });
});

it("A partner is named wherever a published page names it, and never by words alone", () => {
  const named = mentionsIn({
    efforts: [
      { partners: [{ name: "Oulu", slug: "oulu", city: null, country: "FI", role: "lead", note: "" }] },
    ],
    partners: [{ name: "ni andre kommuner", slug: null, role: "partner" }],
    host: { name: "EU-kontoret", slug: "eu-kontoret" },
    contacts: [{ name: "Kari Nord", member: { name: "Vara", slug: "vara" } }],
    committee: { name: "Kulturudvalget", slug: "kulturudvalget" },
  });
  expect(named.map(({ name, slug, role }) => [name, slug, role])).toEqual([
    ["Oulu", "oulu", "lead"],
    ["ni andre kommuner", null, "partner"],
    ["EU-kontoret", "eu-kontoret", null],
    ["Vara", "vara", null],
  ]);
});

it("A partner's place is told with the part of its country, also where only another page names it", async () => {
  const { organisation, publishedProject, publish, read, catalogue } = await ground();
  const hangzhou = await organisation({
    ...{ name: "Hangzhou", kind: "city", city: "Hangzhou", region: "Zhejiang", country: "CN" },
  });
  await publishedProject("Silke", [byId(hangzhou.id)]);
  const place = "Hangzhou, Zhejiang, Kina";
  expect((await catalogue("?soeg=zhejiang")).partners).toMatchObject([{ name: "Hangzhou", place }]);
  expect((await read("/projekter/silke")).words).toContain(`Hangzhou, ${place}`);
  await publish("organisation", hangzhou.id);
  expect((await read("/partnere/hangzhou")).words).toContain(place);
});
