import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Db } from "~db/tables";
import { municipality } from "../support/municipality";
import { openBrowser, visitor, visitorWithoutScripts } from "./support/browser";
import { readPastTripCase } from "./support/past-trip-case";
import { PastTripWalk } from "./support/past-trip-walk";
import { type RunningProgram, startProgram } from "./support/program";
import { signIn } from "./support/sign-in";
import { everybodysPassword, layOutTown } from "./support/town";

const trip = readPastTripCase("herning-2019.json");
const secretary = "bodil-klitrose@fjordby.example";
const coordinator = "aksel-havtorn@fjordby.example";

/** What would be said of a trip that lacks something; of this one it is only not known. */
const guessed = /overskredet|over fristen|\b0 (kr|deltagere|personer)|betaler det hele|ingen anbefalinger\./i;

const tabs = [
  "",
  "/formaal",
  "/program",
  "/deltagere",
  "/beslutninger",
  "/budget",
  "/dokumenter",
  "/evaluering",
  "/offentliggoerelse",
  "/historik",
];

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

/** The committee of the trip's own time, and those of today, who enter what was before them. */
async function layOutCommittee(db: Db): Promise<void> {
  const town = municipality(db);
  const committee = await town.committee(await town.period(2018), trip.committee);
  await town.committee(await town.period(2026), "Klima- og Miljøudvalget");
  await town.secretary("Bodil Klitrose", [committee]);
  await town.coordinator("Aksel Havtorn");
}

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("a trip of the past from its source to the public page, %s", (_how, open) => {
  let dataDir: string;
  let program: RunningProgram;
  let walk: PastTripWalk;

  beforeAll(async () => {
    dataDir = await layOutTown(layOutCommittee);
    program = await startProgram({ dataDir, clock: "2026-11-23T09:00:00+01:00" });
    walk = new PastTripWalk(program.url, trip);
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

  it("is entered by the secretary, who is told what is missing and loses nothing", async () => {
    const page = await as(secretary);
    await walk.enter(page);
    await page.getByLabel("Sidste dag").fill("18.5.2019");
    await walk.submit(page);
    await page.getByRole("link", { name: "Sidste dag ligger før første dag" }).waitFor();
    expect(await page.getByLabel("Land", { exact: true }).nth(1).inputValue()).toBe("SE");
    expect(await page.getByLabel("Aflyste besøg").inputValue()).toContain(trip.cancelledVisits[0]?.note);
    await page.getByLabel("Sidste dag").fill("21.5.2019");
    await walk.submit(page);
    await walk.arrive(page);
    for (const tab of tabs) {
      await walk.openPart(page, tab);
      expect(await page.locator("main").innerText(), tab).not.toMatch(guessed);
    }
    await page.context().close();
  });

  it("has its evaluation registered, and the committee's decision on it", async () => {
    const page = await as(secretary);
    await walk.registerEvaluation(page);
    await walk.recordDecision(page);
    await page.context().close();
  });

  it("is published by the coordinator", async () => {
    const page = await as(coordinator);
    for (const part of ["program", "evaluering"]) await walk.publish(page, part);
    await page.context().close();
  });

  it("is read by a visitor: what was done, and plainly what nobody knows", async () => {
    const page = await (await open(browser)).newPage();
    await walk.open(page, `/studieture/${walk.reference}`);
    const read = await page.locator("main").innerText();
    const known = [
      trip.title,
      trip.purpose,
      "København og Malmö",
      "Danmark og Sverige",
      "19.–21. maj 2019",
      ...trip.visits,
      ...trip.cancelledVisits.flatMap(({ topic, note }) => [topic, note]),
      trip.evaluation.summary,
      "Lagt frem mandag 12. august 2019, 83 dage efter hjemkomsten.",
      trip.decision.wording,
      `Sagsnummer ${trip.decision.caseNumber}.`,
      trip.source,
    ];
    const notKnown = [
      "Tiderne er ikke oplyst.",
      "Det er ikke oplyst, hvem der rejste, eller hvor mange de var.",
      "Rejsemåde og overnatning er ikke oplyst.",
      "Budgettet er ikke oplyst.",
      "Udgiften er ikke oplyst.",
      "Det er ikke oplyst, om evalueringen havde anbefalinger.",
      "Beslutningen om at holde turen er ikke oplyst.",
      "Der er ingen rejseregler registreret for valgperioden.",
    ];
    for (const sentence of [...known, ...notKnown]) expect(read).toContain(sentence);
    expect(read).not.toMatch(guessed);
    expect(await page.locator("tr", { hasText: trip.cancelledVisits[0]?.topic ?? "" }).innerText()).toContain(
      "Aflyst",
    );
    await page.context().close();
  });

  it("counts in its period as held, evaluated and published", async () => {
    const page = await (await open(browser)).newPage();
    await walk.open(page, `/perioder/${trip.period}`);
    const read = await page.locator("main").innerText();
    expect(read).toContain("holdt, evalueret og offentliggjort en studietur");
    expect(read).toMatch(/12\.\s+aug\.\s+2019/);
    expect(read).not.toMatch(guessed);
    await page.context().close();
  });
});
