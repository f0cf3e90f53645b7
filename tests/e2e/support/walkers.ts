import { rmSync } from "node:fs";
import type { BrowserContext, Page } from "playwright";
import { afterAll, beforeAll, expect } from "vitest";
import type { Db } from "~db/tables";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible";
import { phone, wide } from "./browser";
import { post } from "./press";
import { type RunningProgram, startProgram } from "./program";
import { signIn } from "./sign-in";
import { everybodysPassword, layOutTown } from "./town";

interface Walk {
  /** A browser of somebody's own. */
  open: () => Promise<BrowserContext>;
  layOut: (db: Db) => Promise<unknown>;
  clock: string;
}

/** Starts the program on a town before the tests of a block, and gives the means to walk through it. */
export function walkThrough({ open, layOut, clock }: Walk) {
  let dataDir: string;
  let program: RunningProgram;

  beforeAll(async () => {
    dataDir = await layOutTown(async (db) => {
      await layOut(db);
    });
    program = await startProgram({ dataDir, clock });
  });

  afterAll(async () => {
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  /** Null is a visitor. */
  const as = async (login: string | null): Promise<Page> => {
    const page = await (await open()).newPage();
    page.setDefaultTimeout(15_000);
    if (login) await signIn(page, program.url, login, everybodysPassword);
    return page;
  };

  const step = async (page: Page, path: string) => {
    await page.goto(program.url + path);
    await page.waitForLoadState("networkidle");
  };

  /** Opens a page, and has it examined on a phone and on a wide screen. */
  const go = async (page: Page, path: string) => {
    await step(page, path);
    for (const size of [phone, wide]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
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
  const wordsOf = async (page: Page) => (await page.locator("main").innerText()).replace(/\s+/g, " ");

  return { as, step, go, publish, expectNowhere, wordsOf };
}

/** Presses a button that the browser itself may answer, where the form has a fault, and waits until it says so. */
export async function pressInVain(page: Page, name: string): Promise<void> {
  await page.locator("main").getByRole("button", { name, exact: true }).click();
  await page.locator("main .alert-error").waitFor();
  await page.waitForLoadState("networkidle");
}
