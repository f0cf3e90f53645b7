import type { Page } from "playwright";
import { plain } from "../../support/plain";

/** What a page says of a rule, for a committee or a trip. */
export interface ShownFinding {
  /** »Overholdt« */
  outcome: string;
  /** The rule, with whom it concerns where that is not plain. */
  title: string;
  text: string;
}

/** The findings of the page that is open, those in folds too. */
export async function shownFindings(page: Page): Promise<ShownFinding[]> {
  const found = await page.locator("main li:has(strong)").evaluateAll((items) =>
    items.map((item) => ({
      outcome: (item.querySelector(".badge") ?? item.closest("details")?.querySelector("summary"))
        ?.textContent,
      title: item.querySelector("strong")?.textContent,
      text: item.textContent,
    })),
  );
  return found.map(({ outcome, title, text }) => ({
    outcome: plain(outcome).replace(/ \(\d+\)$/, ""),
    title: plain(title),
    text: plain(text),
  }));
}
