import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cases, wordsOf } from "../support/case-mappings";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { openBrowser, phone, visitorWithoutScripts, wide } from "./support/browser";
import { type RunningProgram, startProgram } from "./support/program";

const run = promisify(execFile);

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each(cases)("the account of $name, imported and published", ({ file, facts, mapping }) => {
  let dataDir: string;
  let program: RunningProgram;
  let page: Page;
  const addresses = [...new Set(mapping.map(({ address }) => address))];

  beforeAll(async () => {
    dataDir = mkdtempSync(path.join(tmpdir(), "udsyn-case-"));
    await run("npm", ["run", "--silent", "import", "--", "work", file, "--publish"], {
      env: { ...process.env, DATA_DIR: dataDir },
    });
    program = await startProgram({ dataDir, command: "start" });
    page = await (await visitorWithoutScripts(browser)).newPage();
  });

  afterAll(async () => {
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it.each(addresses)("is read at %s, on a phone too", async (address) => {
    await page.setViewportSize(wide);
    await page.goto(program.url + address);
    const read = inOneLine(await page.locator("main").innerText());
    const wanted = mapping.filter((line) => line.address === address);
    const words = wanted.flatMap((line) => wordsOf(line, facts)).map(inOneLine);
    expect(words.filter((word) => !read.includes(word))).toEqual([]);
    await expectAccessible(page);
    await page.setViewportSize(phone);
    await expectNoSidewaysScroll(page);
  });

  it("is found from the front page by its links", async () => {
    const found = await pagesLinkedFrom(program.url, "/");
    expect(addresses.filter((address) => !found.has(address))).toEqual([]);
  });
});

/** As it is read, whatever the layout: on one line and without capitals. */
const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim().toLowerCase();

/** Every public page that a reader can reach by following links. */
async function pagesLinkedFrom(url: string, start: string): Promise<Set<string>> {
  const found = new Set([start]);
  for (const address of found) {
    const html = await (await fetch(url + address)).text();
    for (const [, href = ""] of html.matchAll(/<a [^>]*href="(\/[^"?#]*)/g)) found.add(href);
  }
  return found;
}
