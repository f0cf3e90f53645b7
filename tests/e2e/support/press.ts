import type { Locator, Page } from "playwright";

/**
 * Presses what posts a form, and waits until the post is answered and the page has come to rest. Without the answer a
 * page that stays open while it posts counts as at rest already, and opening the next one would break the post off.
 */
export async function post(page: Page, button: Locator): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await button.click();
  await answered;
  await page.waitForLoadState("networkidle");
}

/** Posts by the button with these words. */
export function pressToPost(page: Page, name: string): Promise<void> {
  return post(page, page.locator("main").getByRole("button", { name, exact: true }));
}
