import type { Page } from "playwright";

/** Signs in through the page, and waits for where it leads. */
export async function signIn(page: Page, url: string, login: string, password: string): Promise<void> {
  await page.goto(`${url}/log-ind`);
  await page.getByLabel("E-mail").fill(login);
  await page.getByLabel("Adgangskode").fill(password);
  await page.getByRole("button", { name: "Log ind" }).click();
  await page.waitForURL((address) => address.pathname !== "/log-ind");
}

/** The Cookie header of somebody who has signed in over plain HTTP: for many requests without a browser. */
export async function sessionOf(url: string, login: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/log-ind`, {
    method: "POST",
    body: new URLSearchParams({ login, password }),
    redirect: "manual",
  });
  const cookie = answer.headers.get("Set-Cookie")?.split(";", 1)[0];
  if (!cookie) throw new Error(`${login} was not signed in: ${answer.status}`);
  return cookie;
}
