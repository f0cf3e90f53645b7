import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { saveSection } from "~/features/evaluations/section-commands.server";
import { layOutHeldTrip } from "../support/held-trip-rows";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { openBrowser, phone, visitor, visitorWithoutScripts } from "./support/browser";
import { type RunningProgram, startProgram } from "./support/program";
import { signIn } from "./support/sign-in";
import { everybodysPassword, layOutTown } from "./support/town";

let browser: Browser;
let program: RunningProgram;
let trip: string;

beforeAll(async () => {
  const dataDir = await layOutTown(async (db) => {
    const held = await layOutHeldTrip(db);
    await held.visit("Kulturskolen som aftenåben fritid");
    const bodil = { db, viewer: held.people.bodil, now: new Date("2027-04-22T12:00:00Z") };
    for (const [section, body] of [
      ["benefit", "Kulturskolen holder til på skolerne."],
      ["transferable", "Fritidskortet kan overføres."],
    ] as const)
      await saveSection(bodil, held.tripId, { section, body, isDone: false, version: 0 });
  });
  browser = await openBrowser();
  program = await startProgram({ dataDir, clock: "2027-04-23T14:36:00+02:00" });
  trip = `${program.url}/arbejdsrum/studieture/2027-02`;
});

afterAll(async () => {
  await browser.close();
  await program.stop();
});

async function signedIn(page: Page, login: string): Promise<Page> {
  await signIn(page, program.url, `${login}@fjordby.example`, everybodysPassword);
  return page;
}

describe("a politician who writes on a phone", () => {
  it("has the draft saved by itself, keeps what is written offline and signed out, and sends it", async () => {
    const context = await visitor(browser, { viewport: phone });
    const page = await signedIn(await context.newPage(), "runa-laerkedal");
    const status = (words: string) => page.locator(".saved", { hasText: words }).waitFor();
    const recommendation = page.getByLabel("Hvad bør kommunen gøre?");
    await page.goto(`${trip}/bidrag`);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);

    await recommendation.fill("Ansæt en fritidsvejleder.");
    await status("Gemt kl. 14.3");
    await page.reload();
    expect(await recommendation.inputValue()).toBe("Ansæt en fritidsvejleder.");

    await context.setOffline(true);
    await recommendation.fill("Ansæt to fritidsvejledere.");
    await status("Ingen forbindelse.");
    await context.setOffline(false);
    await status("Gemt kl. 14.3");

    const cookies = await context.cookies();
    await context.clearCookies();
    await recommendation.fill("Ansæt tre fritidsvejledere.");
    await status("Du er logget ud.");
    await context.addCookies(cookies);
    await page.reload();
    await status("Gemt kl. 14.3");
    expect(await recommendation.inputValue()).toBe("Ansæt tre fritidsvejledere.");

    await page.getByRole("button", { name: "Send bidraget" }).click();
    await page.getByRole("link", { name: "Svar på, om formålet" }).waitFor();
    expect(await recommendation.inputValue()).toBe("Ansæt tre fritidsvejledere.");
    await page.getByLabel("Delvist").check();
    await page.getByRole("button", { name: "Send bidraget" }).click();
    await page.getByText("Bidraget er sendt").waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await context.close();
  });
});

describe("two secretaries who write at once", () => {
  it.each([
    ["with scripts", visitor, "benefit", "Kulturskolen holder til på skolerne"],
    ["without scripts", visitorWithoutScripts, "transferable", "Fritidskortet kan overføres"],
  ] as const)("choose what shall stand, and lose nothing, %s", async (_how, open, section, sentence) => {
    const bodils = await open(browser);
    const mikkels = await open(browser);
    const bodil = await signedIn(await bodils.newPage(), "bodil-klitrose");
    const mikkel = await signedIn(await mikkels.newPage(), "mikkel-sommerregn");
    const text = (page: Page) => page.getByLabel("Fælles tekst");
    const save = (page: Page) => page.getByRole("button", { name: "Gem afsnittet" }).click();
    for (const page of [bodil, mikkel]) await page.goto(`${trip}/evaluering?ret=${section}`);

    await text(mikkel).fill(`${sentence}. Det hjælper.`);
    await save(mikkel);
    await mikkel.getByText("Afsnittet er gemt").waitFor();
    await text(bodil).fill(`${sentence}, så de unge møder op.`);
    await save(bodil);
    await bodil.getByText("er ændret af Mikkel Sommerregn, mens du skrev").waitFor();
    await expectAccessible(bodil);
    expect(await bodil.getByRole("textbox", { name: "Samlet tekst" }).inputValue()).toBe(
      `${sentence}, så de unge møder op. Det hjælper.`,
    );
    await save(bodil);
    await bodil.getByText(`${sentence}, så de unge møder op. Det hjælper.`).waitFor();
    for (const context of [bodils, mikkels]) await context.close();
  });
});
