import { describe, expect, test } from "vitest";
import { projectAddress } from "~/features/public-site/addresses";
import { loadCatalogue } from "~/features/public-site/projects/catalogue.server";
import { type ProjectQuestion, questionIn, yearsOf } from "~/features/public-site/projects/project-search";
import { barePage, type ProjectPage } from "~/features/publications/snapshots/project-page";
import { freshDatabase } from "../../support/fresh-database";
import { evaluationPart, notice } from "../../support/public-parts";
import { visit, visitorContext } from "../../support/public-visit";
import { publishedRecord } from "../../support/published-record";

const partner = {
  slug: null,
  note: "",
  city: null,
  country: null,
  headcount: null,
  role: "partner",
} as const;

const youth: ProjectPage = {
  ...barePage,
  slug: "unge",
  title: "South Baltic Youth Core Groups Network",
  acronym: "SB YCGN",
  purpose: "Fire lande deler erfaringer med at inddrage unge.",
  status: "completed",
  startsOn: "2018-01",
  endsOn: "2019-12",
  programme: { slug: "interreg-south-baltic", name: "Interreg South Baltic" },
  currency: "EUR",
  totalCostMinor: 56_564_200,
  euContributionMinor: 46_864_070,
  partners: [
    { ...partner, name: "Euroregion Baltic", country: "PL", role: "lead" },
    { ...partner, name: "et universitet", city: "Klaipėda", country: "LT" },
    { ...partner, name: "Køge Kommune", country: "DK" },
  ],
  policyAreas: [{ slug: "kultur", name: "Kultur og fritid" }],
  needsDecision: true,
};

const library: ProjectPage = {
  ...barePage,
  slug: "edlocal",
  title: "EDLocal",
  status: "completed",
  startsOn: "2008-06-01",
  endsOn: "2011-05-31",
  programme: { slug: null, name: "EU" },
  countriesNote: "alle 27 EU-medlemslande dengang",
};

const rain: ProjectPage = {
  ...barePage,
  slug: "regn",
  title: "Regnvejrsbyer",
  status: "running",
  startsOn: "2025",
  partners: [{ ...partner, name: "ni andre kommuner", headcount: 9 }],
  countries: ["SE"],
  policyAreas: [{ slug: "klima", name: "Klima" }],
};

async function catalogue() {
  const { db, published } = freshDatabase();
  const record = publishedRecord(db);
  for (const page of [youth, library, rain]) await record.project(page);
  const ask = async (asked: Partial<Record<string, string>>) => {
    const question = questionIn(new URLSearchParams(asked as Record<string, string>));
    return loadCatalogue(published, question, 1, "2027-09-14");
  };
  const found = async (asked: Partial<Record<string, string>>) =>
    (await ask(asked)).projects.map(({ page }) => page.slug);
  return {
    record,
    published,
    ask,
    found,
    open: (address: string) => visit(address, visitorContext(published)),
  };
}

describe("The catalogue of projects", () => {
  test("is narrowed by policy area, programme, country, status, year and words, all of them at once", async () => {
    const { found } = await catalogue();
    expect(await found({})).toEqual(["regn", "edlocal", "unge"]);
    expect(await found({ politikomraade: "kultur" })).toEqual(["unge"]);
    expect(await found({ program: "interreg-south-baltic" })).toEqual(["unge"]);
    expect(await found({ program: "EU" })).toEqual(["edlocal"]);
    expect(await found({ land: "LT" })).toEqual(["unge"]);
    expect(await found({ land: "SE" })).toEqual(["regn"]);
    expect(await found({ status: "completed" })).toEqual(["edlocal", "unge"]);
    expect(await found({ aar: "2019" })).toEqual(["unge"]);
    expect(await found({ soeg: "ycgn klaipėda" })).toEqual(["unge"]);
    expect(await found({ soeg: "27 eu-medlemslande" })).toEqual(["edlocal"]);
    expect(await found({ status: "completed", land: "PL", aar: "2018" })).toEqual(["unge"]);
  });

  test("searches partners of a role, where one is asked for", async () => {
    const { found } = await catalogue();
    expect(await found({ rolle: "lead" })).toEqual(["unge"]);
    expect(await found({ rolle: "lead", soeg: "euroregion" })).toEqual(["unge"]);
    expect(await found({ rolle: "lead", soeg: "klaipėda" })).toEqual([]);
  });

  test("counts what each choice holds", async () => {
    const { choices } = await (await catalogue()).ask({});
    expect(choices.status).toContainEqual({ value: "completed", label: "completed", count: 2 });
    expect(choices.year.map(({ value }) => value).slice(0, 3)).toEqual(["2027", "2026", "2025"]);
    expect(choices.country.map(({ value }) => value).sort()).toEqual(["DK", "LT", "PL", "SE"]);
  });

  test("says of an empty answer what to loosen", async () => {
    const { ask, open } = await catalogue();
    const { found, looser } = await ask({ land: "PL", aar: "2026" });
    expect(found).toBe(0);
    expect(looser.map(({ field, found: n }) => [field, n])).toEqual([
      ["country", 1],
      ["year", 1],
    ]);
    const { html } = await open("/projekter?land=PL&aar=2026");
    expect(html).toContain('href="/projekter?aar=2026"');
    expect(html).toContain("Uden landet: 1 projekt");
  });

  test("shows of each project its acronym, period, programme, countries and the EU's contribution", async () => {
    const { open } = await catalogue();
    const { html } = await open("/projekter?land=PL");
    expect(html).toContain("(SB YCGN)");
    expect(html).toContain("januar 2018–december 2019 · Interreg South Baltic");
    expect(html).toContain("Polen, Litauen og Danmark");
    expect(html).toContain("EU-tilskud højst 468.640,70 EUR");
    expect(html).toContain("1 projekt fundet.");
  });

  test("keeps the question in its address and in its form", async () => {
    const { open } = await catalogue();
    const { html } = await open("/projekter?land=PL&soeg=unge");
    expect(html).toMatch(/<option value="PL" selected="">Polen \(1\)/);
    expect(html).toContain('value="unge"');
  });
});

test("The years of a project are those that are known", () => {
  const years = (given: Partial<ProjectPage>) => yearsOf({ ...library, endsOn: null, ...given }, 2027);
  expect(years({})).toEqual([2008]);
  expect(years({ status: "running", startsOn: "2025-11" })).toEqual([2025, 2026, 2027]);
  expect(years({ startsOn: null, endsOn: "2019" })).toEqual([2019]);
  expect(years({ startsOn: null })).toEqual([]);
  expect(years({ startsOn: "2026", endsOn: "2030-06" })).toEqual([2026, 2027, 2028, 2029, 2030]);
});

describe("A project's page", () => {
  test("tells all that is known, and says what is not", async () => {
    const { open } = await catalogue();
    const { html } = await open(projectAddress("unge"));
    for (const fact of [
      "565.642,00 EUR",
      "468.640,70 EUR",
      "82,85\u00a0%",
      "Ledende partner",
      "Kultur og fritid",
    ])
      expect(html).toContain(fact);
    expect(html).toContain("Beslutning på et åbent punkt er ikke registreret.");
    const { html: other } = await open(projectAddress("edlocal"));
    expect(other).toContain("alle 27 EU-medlemslande dengang");
    expect(other).toContain("Budget og tilskud er ikke oplyst.");
    expect(other).toContain("Formålet er ikke oplyst.");
    expect(other).not.toContain("Politisk behandling");
  });

  test("leads to the trips that are public, and says nothing of those that are not", async () => {
    const { record, open } = await catalogue();
    await record.trip(notice());
    const { reference } = notice();
    await record.project({
      ...rain,
      slug: "afsaet",
      title: "Afsæt",
      trips: [
        { reference, relation: "came_from" },
        { reference: "2026-99", relation: "led_to" },
      ],
    });
    const { html } = await open(projectAddress("afsaet"));
    expect(html).toContain(`href="/studieture/${reference}"`);
    expect(html).not.toContain("2026-99");
  });

  test("is shown by the trip's page, at the recommendation that it follows", async () => {
    const { record, open } = await catalogue();
    const { reference } = notice();
    const part = evaluationPart();
    const body = part.recommendations[0]?.body ?? "";
    await record.trip(notice());
    await record.version(reference, "evaluation", part);
    await record.project({
      ...rain,
      slug: "afsaet",
      title: "Afsæt",
      trips: [{ reference, relation: "came_from" }],
      recommendations: [{ reference, number: 1, body }],
    });
    const { html } = await open(`/studieture/${reference}`);
    expect(html).toMatch(/Blev til projektet <a href="\/projekter\/afsaet">Afsæt<\/a>/);
    expect(html).toContain("udsprang af turen");
  });
});

test("A question without a name is no question", () => {
  const nothing: ProjectQuestion = questionIn(new URLSearchParams("ukendt=1&land="));
  expect(Object.values(nothing).every((value) => value === "")).toBe(true);
});
