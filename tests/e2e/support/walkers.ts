import { rmSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect } from "vitest";
import type { Db } from "~db/tables";
import { plain } from "../../support/plain";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible";
import { openBrowser, phone, wide } from "./browser";
import { post } from "./press";
import { type RunningProgram, startProgram } from "./program";
import { signIn } from "./sign-in";
import { everybodysPassword, layOutTown } from "./town";

interface Walk {
  /** Somebody's own window, with scripts or without. */
  open: (browser: Browser) => Promise<BrowserContext>;
  layOut: (db: Db) => Promise<unknown>;
  clock: string;
}

/** Starts the program on a town before the tests of a block, and gives the means to walk through it. */
export function walkThrough({ open, layOut, clock }: Walk) {
  let browser: Browser;
  let dataDir: string;
  let program: RunningProgram;

  beforeAll(async () => {
    browser = await openBrowser();
    dataDir = await layOutTown(async (db) => {
      await layOut(db);
    });
    program = await startProgram({ dataDir, clock });
  });

  afterAll(async () => {
    await program.stop();
    await browser.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Null is a visitor. */
  const as = async (login: string | null): Promise<Page> => {
    const page = await (await open(browser)).newPage();
    page.setDefaultTimeout(15_000);
    if (login) await signIn(page, program.url, login, everybodysPassword);
    return page;
  };

  const step = async (page: Page, path: string) => {
    await page.goto(program.url + path);
    await page.waitForLoadState("networkidle");
  };

  /** Has a page examined on a phone and on a wide screen. */
  const lookAt = async (page: Page) => {
    await page.waitForLoadState("networkidle");
    for (const size of [phone, wide]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  };

  const go = async (page: Page, path: string) => {
    await step(page, path);
    await lookAt(page);
  };

  const publish = async (page: Page, path: string) => {
    await step(page, path);
    await post(page, page.getByRole("button", { name: /^Offentliggør/ }));
    await page.getByText("Den offentlige side er opdateret").waitFor();
  };

  /** Fails if anybody can read of it: the page itself, the data it is made of, and that of one route alone. */
  const expectNowhere = async (path: string, route: string, secret: string) => {
    const one = `${path}.data?_routes=${encodeURIComponent(`features/public-site/pages/${route}`)}`;
    for (const address of [path, `${path}.data`, one]) {
      const answer = await fetch(program.url + address);
      expect(answer.status, address).toBe(404);
      expect(await answer.text(), address).not.toContain(secret);
    }
  };

  /** What a page tells anybody, in words. */
  const wordsOf = async (page: Page) => plain(await page.locator("main").innerText());

  /** Where the program listens. */
  const url = () => program.url;

  return { as, step, lookAt, go, publish, expectNowhere, wordsOf, url };
}

/** Presses a button that the browser itself may answer, where the form has a fault, and waits until it says so. */
export async function pressInVain(page: Page, name: string): Promise<void> {
  await page.locator("main").getByRole("button", { name, exact: true }).click();
  await page.locator("main .alert-error").waitFor();
  await page.waitForLoadState("networkidle");
}
