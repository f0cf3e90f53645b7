import { expect, test } from "vitest";
import { loader as documentLoader } from "~/features/public-site/pages/document";
import { freshDatabase } from "../../support/fresh-database";
import {
  approvedEvaluation,
  committee,
  dispensation,
  periodFacts,
  ruleSet,
  trip,
} from "../../support/period-facts";
import {
  accountsPart,
  evaluationPart,
  followUpPart,
  klima,
  notice,
  plan,
  programmePart,
  publicDocument,
} from "../../support/public-parts";
import { publicUrl, visit, visitorContext } from "../../support/public-visit";
import { committeePage, publishedRecord } from "../../support/published-record";

const aeldre = { slug: "aeldre-2026-2029", name: "Ældreudvalget" };
const teknik = { slug: "teknik-2018-2021", name: "Teknik- og Miljøudvalget" };
const published = {
  programme: "2026-09-04",
  evaluation: "2026-12-11",
  accounts: "2026-12-11",
  follow_up: "2027-06-01",
};

const facts = periodFacts({
  committees: [klima, plan, aeldre].map(({ slug, name }) => committee(slug, { name })),
  trips: [
    trip("2026-02", [klima.slug, plan.slug], {
      reference: "2026-02",
      state: "held",
      places: ["Hamborg", "Lübeck"],
      startsOn: "2026-09-22",
      endsOn: "2026-09-25",
      evaluation: approvedEvaluation("2026-12-01"),
      accountsAreFinal: true,
      published,
      recommendations: { total: 2, done: 1, underWay: 1, notStarted: 0, dropped: 0 },
    }),
  ],
  ruleSets: [ruleSet([{ kind: "minimumTrips", count: 1, citation: "Mindst én tur." }])],
  dispensations: [
    dispensation("minimumTrips", {
      id: "1",
      committeeId: aeldre.slug,
      body: "Byrådet",
      reason: "Udvalget er nyt.",
    }),
  ],
});

async function filledSite() {
  const database = freshDatabase();
  const record = publishedRecord(database.db);
  await record.site({ municipality_name: "Fjordby Kommune", contact_email: "udsyn@fjordby.example" });
  await record.scoreboard(facts);
  await record.committee(
    committeePage(klima, {
      members: [{ name: "Asta Fjordholm", role: "chair", startsOn: "2026-01-01", endsOn: "2029-12-31" }],
      predecessors: [{ ...teknik, periodSlug: "2018-2021", distance: 1 }],
    }),
  );
  await record.committee(committeePage(plan));
  await record.committee(committeePage(aeldre));
  await record.committee(committeePage(teknik, { periodSlug: "2018-2021" }));
  await record.trip(notice());
  await record.version("2026-02", "programme", programmePart());
  await record.version("2026-02", "evaluation", evaluationPart());
  await record.version("2026-02", "accounts", accountsPart());
  await record.version("2026-02", "follow_up", followUpPart());
  await record.trip(
    notice({
      reference: "2019-07",
      periodSlug: "2018-2021",
      committees: [{ ...teknik, leads: true }],
      places: [{ city: "Gent", country: "BE" }],
      startsOn: "2019-05",
      endsOn: "2019-05",
      state: "recorded",
      approvedOn: null,
      evaluationDueOn: null,
      evaluationDecidedOn: null,
    }),
  );
  await record.version(
    "2019-07",
    "programme",
    programmePart({ title: "Trafik i Gent", question: "", purpose: "", visits: [] }),
  );
  await record.project({
    slug: "groenne-havne",
    title: "Grønne havne",
    purpose: "Fire havne deler erfaringer.",
    status: "running",
    startsOn: "2026",
    endsOn: null,
    partners: [
      {
        name: "ni andre kommuner",
        slug: null,
        note: "",
        country: null,
        city: null,
        headcount: 9,
        role: "partner",
      },
    ],
  });
  return {
    ...database,
    record,
    open: (address: string) => visit(address, visitorContext(database.published)),
  };
}

const addresses = [
  "/",
  "/studieture",
  "/studieture/2026-02",
  "/studieture/2026-02/program/v1",
  "/udvalg",
  `/udvalg/${klima.slug}`,
  "/perioder",
  "/perioder/2026-2029",
  "/projekter",
  "/projekter/groenne-havne",
  "/om",
];

test("no page sends a script, sets a style of its own or reaches for anything of the workspace", async () => {
  const { open } = await filledSite();
  for (const address of addresses) {
    const { status, html } = await open(address);
    expect(status, address).toBe(200);
    expect(html, address).not.toMatch(/<script|style="|javascript:|\/arbejdsrum|\son\w+="/);
    expect(html.match(/<h1/g), address).toHaveLength(1);
  }
});

test("every page has a title, a description and one address", async () => {
  const { open } = await filledSite();
  const titles = new Set<string>();
  for (const address of addresses) {
    const { meta } = await open(address);
    const [{ title }] = meta as [{ title: string }];
    titles.add(title);
    expect(title).toContain("Fjordby Kommune");
    expect(meta).toContainEqual({ name: "description", content: expect.stringMatching(/\p{L}.{20}/u) });
    expect(meta).toContainEqual({ tagName: "link", rel: "canonical", href: `${publicUrl}${address}` });
  }
  expect(titles.size).toBe(addresses.length);
});

test("an address that leads nowhere is a 404", async () => {
  const { open } = await filledSite();
  for (const address of [
    "/studieture/2099-01",
    "/studieture/2026-02/program/v2",
    "/studieture/2026-02/program/1",
    "/studieture/2026-02/noget/v1",
    "/udvalg/findes-ikke",
    "/perioder/1998-2001",
    "/projekter/findes-ikke",
  ])
    expect((await open(address)).status, address).toBe(404);
});

test("an empty site says what will come", async () => {
  const { published } = freshDatabase();
  for (const address of ["/", "/studieture", "/udvalg", "/perioder", "/projekter", "/om"]) {
    const { status, words } = await visit(address, visitorContext(published));
    expect(status).toBe(200);
    expect(words).not.toMatch(/undefined|null|NaN/);
  }
  expect((await visit("/", visitorContext(published))).words).toContain("Der er ingen studieture endnu");
});

test("the front page shows how every committee stands, and what came out last", async () => {
  const { words } = await (await filledSite()).open("/");
  expect(words).toContain("Sådan står det i valgperioden 2026–2029");
  expect(words).toContain("1 af 1 besluttet");
  expect(words).toContain("Ældreudvalget Dispensation Skal ikke rejse.");
  expect(words).toContain("siden 2019");
  expect(words).toContain("2 anbefalinger: 1 gennemført 1 i gang");
});

test("the list of trips answers words, a period, a committee and a country", async () => {
  const { open } = await filledSite();
  const found = async (query: string) => (await open(`/studieture?${query}`)).words;
  expect(await found("soeg=genbrugspladsen")).toContain("1 studietur fundet.");
  expect(await found("soeg=LÜBECK+plan-")).toContain("Plads til vandet");
  expect(await found("land=BE")).not.toContain("Plads til vandet");
  expect(await found("periode=2018-2021")).toContain("Trafik i Gent");
  expect(await found(`udvalg=${klima.slug}`)).toContain("1 studietur fundet.");
  const nothing = await found("soeg=findes+ikke");
  expect(nothing).toContain("Ingen studieture svarer til det, du søger.");
  expect(nothing).toContain("Prøv et andet ord");
});

test("what a visitor searched for stays in the form, and cannot break out of it", async () => {
  const { html } = await (await filledSite()).open(`/studieture?soeg=${encodeURIComponent('"><b>hej')}`);
  expect(html).toContain('value="&quot;&gt;&lt;b&gt;hej"');
});

test("a long list has pages, each with its own address", async () => {
  const { record, open } = await filledSite();
  for (let n = 10; n < 40; n++) await record.trip(notice({ reference: `2028-${n}` }));
  const first = await open("/studieture?periode=2026-2029");
  expect(first.words).toContain("Side 1 af 2");
  expect(first.html).toContain('href="/studieture?periode=2026-2029&amp;side=2"');
  expect((await open("/studieture?side=99")).words).toContain("Side 2 af 2");
  expect((await open("/studieture?side=x")).words).toContain("Side 1 af 2");
});

test("a committee's page has the trips and lessons of those that it came from", async () => {
  const { words, html } = await (await filledSite()).open(`/udvalg/${klima.slug}`);
  expect(words).toContain("Det kommer af Teknik- og Miljøudvalget");
  expect(words).toContain("Gent 2019");
  expect(words).toContain("Asta Fjordholm, formand");
  expect(words).toContain("i alt 40.675 kr. Udgiften mangler for 1 tur");
  expect(words).toContain("Byrådet vedtog kravet 26. maj 2027.");
  expect(html).toContain('href="/studieture/2019-07"');
});

test("a period's page has its scoreboard, its rules as sentences and the reasons for departing from them", async () => {
  const { words } = await (await filledSite()).open("/perioder/2026-2029");
  expect(words).toContain("To af tre udvalg har holdt, evalueret og offentliggjort en studietur.");
  expect(words).toContain("1. Hvert udvalg holder mindst én studietur i valgperioden.");
  expect(words).toContain("»Mindst én tur.«");
  expect(words).toContain("Udvalget er nyt.");
  expect(words).toContain("Holdt: 1 tur");
});

test("a period without rules says so", async () => {
  const { record, open } = await filledSite();
  const period = { ...facts.period, id: "2022-2025", slug: "2022-2025", firstYear: 2022, lastYear: 2025 };
  await record.scoreboard(periodFacts({ period, committees: [committee("kultur")] }));
  const { words } = await open("/perioder/2022-2025");
  expect(words).toContain("Der er ingen rejseregler registreret for valgperioden.");
});

const files = (digest: string) => ({
  put: async () => digest,
  get: async (asked: string) => (asked === digest ? new TextEncoder().encode("%PDF-") : null),
  erase: async () => undefined,
});

async function fetchDocument(site: Awaited<ReturnType<typeof filledSite>>, digest: string, name: string) {
  const context = visitorContext(site.published, { files: files(digest) });
  const request = new Request(`${publicUrl}/dokumenter/${digest}/${name}`);
  return documentLoader({ request, context, params: { digest, name } }).catch(
    (refused: unknown) => refused as Response,
  );
}

test("a published document is fetched by its digest and its own name, and by no other", async () => {
  const site = await filledSite();
  const digest = "a".repeat(64);
  const found = await fetchDocument(site, digest, "program.pdf");
  expect(found.status).toBe(200);
  expect(found.headers.get("Content-Type")).toBe("application/pdf");
  expect(found.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(found.headers.get("Content-Disposition")).toBe("inline; filename*=UTF-8''program.pdf");
  expect((await fetchDocument(site, digest, "andet.pdf")).status).toBe(404);
  expect((await fetchDocument(site, "c".repeat(64), "program.pdf")).status).toBe(404);
});

test("a withdrawn version's documents cannot be fetched any more", async () => {
  const site = await filledSite();
  const digest = "d".repeat(64);
  const withdrawn = programmePart({
    documents: [publicDocument({ contentDigest: digest, fileName: "udkast.docx" })],
  });
  await site.record.version("2019-07", "programme", withdrawn, {
    number: 2,
    status: "withdrawn",
    endedAt: "2027-01-01T09:00:00.000Z",
    endedReason: "Fejl.",
  });
  expect((await fetchDocument(site, digest, "udkast.docx")).status).toBe(404);
});
