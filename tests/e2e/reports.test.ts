import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { transact } from "~db/transact";
import { addPublishedPart } from "../support/published-part";
import { projectsOfTheYear, yearOfWork } from "../support/year-of-work";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { openBrowser, phone, visitor, visitorWithoutScripts, wide } from "./support/browser";
import { pressToPost } from "./support/press";
import { type RunningProgram, startProgram } from "./support/program";
import { signIn } from "./support/sign-in";
import { everybodysPassword, layOutTown } from "./support/town";

const secretary = "bodil-klitrose@fjordby.example";
const coordinator = "aksel-havtorn@fjordby.example";
const address = "/opfoelgning/2027/kulturudvalget-2026-2029";
const summary = "Udvalget lærte mest af eftermiddagene i Göteborg.";

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("the follow-up of a committee's year, %s", (_how, open) => {
  let dataDir: string;
  let program: RunningProgram;

  beforeAll(async () => {
    dataDir = await layOutTown(async (db) => {
      const { held, taken } = await yearOfWork(db);
      await projectsOfTheYear(db, taken);
      await transact(db, async (trx) => {
        for (const part of ["programme", "evaluation", "accounts"] as const)
          await addPublishedPart(trx, held.id, part, "2027-06-19T10:00:00.000Z");
      });
    });
    program = await startProgram({ dataDir, clock: "2028-01-20T09:00:00+01:00" });
  });

  afterAll(async () => {
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const as = async (login: string | null): Promise<Page> => {
    const page = await (await open(browser)).newPage();
    page.setDefaultTimeout(15_000);
    if (login) await signIn(page, program.url, login, everybodysPassword);
    return page;
  };

  const go = async (page: Page, path: string) => {
    await page.goto(program.url + path);
    await page.waitForLoadState("networkidle");
    for (const size of [phone, wide]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  };

  it("is begun and written by the secretary, over what the program knows", async () => {
    const page = await as(secretary);
    await go(page, "/arbejdsrum/opfoelgning?aar=2027");
    await pressToPost(page, "Begynd opfølgningen for Kulturudvalget");
    await page.getByText("Opfølgningen er begyndt").waitFor();
    const known = await page.locator("main").innerText();
    for (const fact of ["Kulturskoler i Göteborg", "15.000 kr.", "Biblioteker i Oslo", "Åben musikskole"])
      expect(known).toContain(fact);
    await go(page, `/arbejdsrum${address}/ret`);
    await page.getByLabel("Året kort").fill(summary);
    await page.getByRole("checkbox", { name: "Kystsikring" }).check();
    await pressToPost(page, "Gem");
    await page.getByText("Opfølgningen er gemt").waitFor();
    await page.context().close();
  });

  it("is decided by the committee, and stands from then on", async () => {
    const page = await as(secretary);
    await go(page, `/arbejdsrum${address}/beslutning`);
    await page.getByLabel("Mødedato").fill("18.1.2028");
    await page.getByLabel("Åbent punkt").check();
    await page.getByLabel("Punkt nr.").fill("6");
    await pressToPost(page, "Gem beslutningen");
    await page.getByText("Udvalgets beslutning er skrevet ind").waitFor();
    expect(await page.locator("main").innerText()).toContain("Kulturudvalget, 18. januar 2028, punkt 6.");
    await page.context().close();
    const visitorsPage = await fetch(`${program.url}${address}`);
    expect(visitorsPage.status).toBe(404);
  });

  it("is published by the coordinator, who sees what stays behind, and is read by anybody", async () => {
    const page = await as(coordinator);
    await go(page, `/arbejdsrum${address}/offentliggoerelse`);
    const behind = await page.locator("main").innerText();
    expect(behind).toContain("Projektet Kystsikring, fordi dets side ikke er offentlig");
    await pressToPost(page, "Offentliggør version 1");
    await page.getByText("Opfølgningen er offentliggjort").waitFor();
    await page.context().close();
    const reader = await as(null);
    await go(reader, address);
    const read = await reader.locator("main").innerText();
    for (const fact of [summary, "Kulturskoler i Göteborg", "15.000 kr.", "Åbn kulturskolen", "version 1"])
      expect(read).toContain(fact);
    for (const secret of ["Kystsikring", "Biblioteker i Oslo", "Byg en cykelbro"])
      expect(read).not.toContain(secret);
    await go(reader, "/udvalg/kulturudvalget-2026-2029");
    await reader.getByRole("link", { name: "Det internationale arbejde i 2027" }).click();
    await reader.getByRole("heading", { name: "Opfølgning 2027", level: 1 }).waitFor();
    await reader.emulateMedia({ media: "print" });
    expect(await reader.locator("header").isVisible()).toBe(false);
    expect(await reader.locator("main").isVisible()).toBe(true);
    await reader.context().close();
  });
});
