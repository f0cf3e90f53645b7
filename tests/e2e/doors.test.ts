import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { municipality } from "../support/municipality";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { openBrowser, phone, visitor, wide } from "./support/browser";
import { type RunningProgram, startProgram } from "./support/program";
import { signIn } from "./support/sign-in";
import { everybodysPassword, layOutTown } from "./support/town";

const login = "bodil-klitrose@fjordby.example";

let browser: Browser;
let program: RunningProgram;
let dataDir: string;

beforeAll(async () => {
  dataDir = await layOutTown(async (db) => {
    const town = municipality(db);
    const period = await town.period(2026);
    await town.secretary("Bodil Klitrose", [await town.committee(period, "Kulturudvalget")]);
  });
  program = await startProgram({ dataDir, clock: "2027-04-15T09:00:00+02:00" });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await program.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** A page whose complaints, about scripts or its security policy, are kept. */
async function listeningPage(viewport = wide): Promise<{ page: Page; complaints: string[] }> {
  const page = await (await visitor(browser, { viewport })).newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { page, complaints };
}

describe.each([
  ["a desk", wide],
  ["a phone", phone],
])("on %s", (_where, viewport) => {
  it("the pages that lead in, and the one of an error, read well", async () => {
    const { page } = await listeningPage(viewport);
    for (const path of ["/log-ind", "/adgangskode?kode=forkert", "/findes-ikke"]) {
      await page.goto(program.url + path);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });

  it("somebody signs in and finds the desk, and nothing complains", async () => {
    const { page, complaints } = await listeningPage(viewport);
    await signIn(page, program.url, login, everybodysPassword);
    expect(new URL(page.url()).pathname).toBe("/arbejdsrum");
    await page.waitForLoadState("networkidle");
    await expectNoSidewaysScroll(page);
    expect(complaints).toEqual([]);
  });
});

describe("a wrong password", () => {
  it("is said above the form, with the name still in it and the password gone", async () => {
    const { page } = await listeningPage();
    await page.goto(`${program.url}/log-ind`);
    await page.getByLabel("E-mail").fill("ingen@fjordby.example");
    await page.getByLabel("Adgangskode").fill("forkert kodeord");
    const [answer] = await Promise.all([
      page.waitForResponse((response) => response.request().method() === "POST"),
      page.getByRole("button", { name: "Log ind" }).click(),
    ]);
    expect(answer.status()).toBe(422);
    await page.getByRole("alert").getByText("E-mail og adgangskode passer ikke sammen").waitFor();
    expect(await page.getByLabel("E-mail").inputValue()).toBe("ingen@fjordby.example");
    expect(await page.getByLabel("Adgangskode").inputValue()).toBe("");
    await expectAccessible(page);
  });
});

describe("somebody who is signed in", () => {
  it("changes the password, is told so, and signs out", async () => {
    const { page } = await listeningPage();
    await signIn(page, program.url, login, everybodysPassword);
    await page.getByRole("link", { name: "Profil" }).first().click();
    await page.getByLabel("Nuværende adgangskode").fill(everybodysPassword);
    await page.getByLabel("Ny adgangskode", { exact: true }).fill("cykel ost tordenvejr");
    await page.getByLabel("Ny adgangskode igen").fill("cykel ost tordenvejr");
    await page.getByRole("button", { name: "Skift adgangskode" }).click();
    await page.getByText("Din adgangskode er skiftet").waitFor();
    await page.getByRole("link", { name: "Gå til skrivebordet" }).click();
    await page.getByRole("button", { name: "Log af" }).first().click();
    await page.getByText("Du er logget af").waitFor();
    await page.goto(`${program.url}/arbejdsrum`);
    expect(new URL(page.url()).pathname).toBe("/log-ind");
  });
});
