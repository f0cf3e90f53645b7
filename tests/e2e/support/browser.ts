import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright";
import { presentChromium } from "../../../scripts/chromium";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export async function openBrowser(): Promise<Browser> {
  const executablePath = presentChromium();
  if (!executablePath) throw new Error("No Chromium was found: set CHROME_PATH to one");
  return chromium.launch({ executablePath, args: flags });
}

export const wide = { width: 1280, height: 900 };
export const phone = { width: 375, height: 800 };

/** A visitor's browser: with cookies of its own, in Danish. */
export function visitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({ locale: "da-DK", timezoneId: "Europe/Copenhagen", viewport: wide, ...options });
}

/**
 * Somebody whose scripts never arrive. Requests for them are cut off instead of switching JavaScript off, so that
 * the page can still be examined from outside.
 */
export async function visitorWithoutScripts(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await visitor(browser, options);
  await context.route(/\.js(\?|$)/, (route) => route.abort());
  return context;
}
