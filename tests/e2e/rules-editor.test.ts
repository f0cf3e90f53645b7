import { readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrip } from "~/features/trips/trip-commands.server";
import { programViewer } from "~/session/viewer";
import type { Db } from "~db/tables";
import { accepted } from "../support/acting";
import { municipality } from "../support/municipality";
import { openBrowser, visitor, visitorWithoutScripts } from "./support/browser";
import { type RunningProgram, startProgram } from "./support/program";
import { RulesWalk, type RuleToAdd } from "./support/rules-walk";
import { signIn } from "./support/sign-in";
import { everybodysPassword, layOutTown } from "./support/town";

const administrator = "vibeke-lundtang@fjordby.example";
const secretary = "bodil-klitrose@fjordby.example";

/** What each municipality's rules begin with, what is changed in them, and how that reads in public. */
const changed = [
  {
    name: "Ishøj",
    period: 2026,
    rule: 4,
    label: "Antal dage",
    value: "1",
    sentence: "En tur i Danmark varer højst 1 dag",
    other: "Et udvalg holder ingen studietur i Danmark i et år med en tur til udlandet",
  },
  {
    name: "Roskilde",
    period: 2030,
    rule: 2,
    label: "Antal måneder",
    value: "30",
    sentence: "Turen holdes inden for valgperiodens første 30 måneder",
    other: "Evalueringen er offentlig",
  },
  {
    name: "Haderslev",
    period: 2034,
    rule: 2,
    label: "Beløb i kroner",
    value: "40.000",
    sentence: "Hvert udvalg bruger højst 40.000 kr. på studieture i valgperioden",
    other: "Evalueringen forelægges for byrådet",
  },
  {
    name: "Næstved",
    period: 2038,
    rule: 2,
    label: "Antal studieture",
    value: "2",
    sentence: "Hvert udvalg holder højst to studieture i kalenderåret",
    other: "Turen går til Norden eller det øvrige Europa",
  },
] as const;

/** The written guidelines of a town that is not among the presets, rule by rule. */
const guidelines: readonly RuleToAdd[] = [
  {
    kind: "Højeste antal studieture",
    fill: { "Antal studieture": "2" },
    citation: "Et udvalg rejser højst to gange.",
    sentence: "Hvert udvalg holder højst to studieture i valgperioden",
  },
  {
    kind: "Sidste måneder uden studieture",
    fill: { "Antal måneder": "9" },
    tick: ["Økonomiudvalget", "Byrådet"],
    citation: "De sidste ni måneder er uden studieture.",
    sentence: "Der holdes ingen studieture i valgperiodens sidste 9 måneder",
  },
  {
    kind: "Tilladte rejsemål",
    fill: { Lande: "Norge, Schweiz" },
    tick: ["EU"],
    untick: ["Norden", "det øvrige Europa"],
    citation: "Rejsemålet ligger i EU, Norge eller Schweiz.",
    sentence: "Turen går til EU, Norge eller Schweiz",
  },
  {
    kind: "Udvalgets ramme",
    fill: { "Beløb i kroner": "90.000,00" },
    choose: { "Regnet for": "kalenderåret", "Det ubrugte beløb": "overføres til næste år" },
    tick: ["Bør: kræver en redegørelse"],
    citation: "Der er 90.000 kr. om året.",
    sentence:
      "Hvert udvalg bruger højst 90.000 kr. på studieture i kalenderåret, og det ubrugte overføres til næste år",
  },
  {
    kind: "Beslutning før afrejsen",
    choose: { "Hvem der beslutter": "økonomiudvalget", "Slags punkt på dagsordenen": "et åbent punkt" },
    tick: ["formål"],
    citation: "Økonomiudvalget godkender turen på et åbent punkt.",
    sentence:
      "Økonomiudvalget godkender formål, program og budget med poster for turen på et åbent punkt før afrejsen",
  },
  {
    kind: "Frist for evalueringen",
    fill: { Antal: "2" },
    choose: { "Dage eller måneder": "måneder" },
    citation: "Evalueringen er færdig efter to måneder.",
    sentence: "Udvalget får en skriftlig evaluering senest 2 måneder efter hjemkomsten",
  },
];

/** Periods without rules, and a trip of two days that is only planned. */
async function layOutPeriods(db: Db): Promise<void> {
  const town = municipality(db);
  for (const firstYear of [2030, 2034, 2038, 2042])
    await town.committee(await town.period(firstYear), `Klimaudvalget ${firstYear}`);
  const period = await town.period(2026);
  const klima = await town.committee(period, "Klimaudvalget");
  await town.administrator();
  await town.secretary("Bodil Klitrose", [klima]);
  const context = { db, viewer: programViewer("test"), now: new Date("2026-02-01T09:00:00Z") };
  await accepted(
    createTrip(context, {
      periodId: period,
      kind: "political",
      title: "Regn i Aarhus",
      question: "Hvor løber regnen hen?",
      purpose: "At se det.",
      leadCommitteeId: klima,
      committeeIds: [klima],
      startsOn: "2026-09-08",
      endsOn: "2026-09-09",
      destinations: [{ city: "Aarhus", country: "DK" }],
    }),
  );
}

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

const slugOf = (firstYear: number) => `${firstYear}-${firstYear + 3}`;

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("a period's rules, written by an administrator, %s", (_how, open) => {
  let dataDir: string;
  let program: RunningProgram;

  beforeAll(async () => {
    dataDir = await layOutTown(layOutPeriods);
    program = await startProgram({ dataDir, clock: "2026-02-02T09:00:00+01:00" });
  });

  afterAll(async () => {
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const as = async (login: string): Promise<Page> => {
    const page = await (await open(browser)).newPage();
    page.setDefaultTimeout(15_000);
    await signIn(page, program.url, login, everybodysPassword);
    return page;
  };

  const publicWords = async (firstYear: number): Promise<string> => {
    const page = await (await open(browser)).newPage();
    await page.goto(`${program.url}/perioder/${slugOf(firstYear)}`);
    const words = await page.locator("main").innerText();
    await page.context().close();
    return words;
  };

  it.each(changed)(
    "begin with those of $name, are changed, tried and adopted, and are public",
    async ({ name, period, rule, label, value, sentence, other }) => {
      const page = await as(administrator);
      const walk = new RulesWalk(page, program.url, slugOf(period));
      await walk.begin(`Begynd med reglerne fra ${name}`);
      await walk.openRule(rule);
      const field = page.locator("main .editing").getByLabel(label, { exact: true });
      await field.fill("-1");
      await walk.press("Gem i kladden");
      await page.locator("main .editing").getByRole("alert").first().waitFor();
      expect(await field.inputValue()).toBe("-1");
      await field.fill(value);
      await walk.press("Prøv mod turene");
      await page.getByText("Prøvet, ikke gemt.").waitFor();
      expect(await field.inputValue()).toBe(value);
      await walk.expectReadable();
      await walk.saveRule();
      expect(await page.locator("main").innerText()).toContain(sentence);
      await page.getByText("Ingen regler modsiger hinanden.").waitFor();
      await walk.adopt(1);
      const words = await publicWords(period);
      expect(words).toContain(sentence);
      expect(words).toContain(other);
      await page.context().close();
    },
  );

  it("tell before they are adopted which trip they would judge otherwise", async () => {
    const page = await as(administrator);
    const walk = new RulesWalk(page, program.url, slugOf(2026));
    await walk.begin("Ret reglerne");
    await page.getByRole("link", { name: "Tilføj regel" }).click();
    await page.getByRole("link", { name: "Tilføj Højeste antal dage", exact: true }).click();
    await page.getByLabel("Antal dage", { exact: true }).fill("1");
    await walk.press("Prøv mod turene");
    const panel = page.locator("#hvad-aendrer-det");
    await panel.getByText("Prøvet med reglen, som den står i felterne.").waitFor();
    const words = await panel.innerText();
    expect(words).toContain("Én tur skifter.");
    expect(words).toMatch(/Regn i Aarhus[\s\S]*Ikke overholdt[\s\S]*Turen varer 2 dage/);
    await walk.saveRule();
    await page.getByRole("heading", { name: "9 regler, én er ny" }).waitFor();
    await page.getByLabel("Gælder fra").fill("1.2.2026");
    await walk.adopt(2);
    await page.getByText("Ændringer fra version 1").click();
    await page.getByText("Ny regel: En tur varer højst 1 dag.").waitFor();
    await page.context().close();
  });

  it("are built rule by rule from a town's own guidelines, without a preset", async () => {
    const page = await as(administrator);
    const walk = new RulesWalk(page, program.url, slugOf(2042));
    await walk.begin("Begynd med en tom kladde");
    for (const rule of guidelines) await walk.addRule(rule);
    await page.getByRole("link", { name: "Ret Hvad reglerne ellers siger" }).click();
    await page.locator("[name=note]").fill("Fagligt indhold vejer tungt.");
    await walk.press("Gem i kladden");
    await page.getByText("Teksten er gemt i kladden").waitFor();
    await walk.adopt(1);
    const words = await publicWords(2042);
    for (const { sentence, citation } of guidelines) {
      expect(words).toContain(sentence);
      expect(words).toContain(citation);
    }
    expect(words).toContain("Fagligt indhold vejer tungt.");
    await page.context().close();
  });

  it("are refused while two of them contradict each other, with both named", async () => {
    const page = await as(administrator);
    const walk = new RulesWalk(page, program.url, slugOf(2042));
    await walk.begin("Ret reglerne");
    await walk.addRule({
      kind: "Mindste antal studieture",
      fill: { "Antal studieture": "3" },
      citation: "Mindst tre.",
      sentence: "",
    });
    await page.getByText("Regler modsiger hinanden").waitFor();
    await page.getByLabel("Mødedato").fill("28.1.2026");
    await page.getByLabel("Gælder fra").fill("1.1.2042");
    await walk.press("Vedtag version 2");
    await page.getByRole("heading", { name: "To regler modsiger hinanden" }).waitFor();
    const words = await page.locator("main").innerText();
    expect(words).toContain("»Hvert udvalg holder mindst tre studieture i valgperioden«");
    expect(words).toContain("»Hvert udvalg holder højst to studieture i valgperioden«");
    expect(await page.getByLabel("Gælder fra").inputValue()).toBe("1.1.2042");
    await page.context().close();
  });

  it("are read by a secretary, who sees no draft", async () => {
    const page = await as(secretary);
    await page.goto(`${program.url}/arbejdsrum/rejseregler/2042-2045`);
    const words = await page.locator("main").innerText();
    expect(words).toContain("Hvert udvalg holder højst to studieture i valgperioden");
    expect(words).not.toMatch(/kladde|Mindst tre|Ret reglerne/i);
    const answer = await page.goto(`${program.url}/arbejdsrum/rejseregler/2042-2045/kladde`);
    expect(answer?.status()).toBe(403);
    await page.context().close();
  });
});

it("sends the browser no rule's judgement, only its sentence", () => {
  const folder = path.resolve(import.meta.dirname, "../../build/client/assets");
  const judging = readdirSync(folder)
    .filter((file) => file.endsWith(".js"))
    .filter((file) =>
      readFileSync(path.join(folder, file), "utf8").includes("Sidste måneder uden studieture"),
    );
  expect(judging).toEqual([]);
});
