import type { Page } from "playwright";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible";
import { phone, wide } from "./browser";

/** A rule as somebody adds it: its kind by name, what is filled in, and how it reads once it is saved. */
export interface RuleToAdd {
  kind: string;
  fill?: Readonly<Record<string, string>>;
  choose?: Readonly<Record<string, string>>;
  tick?: readonly string[];
  untick?: readonly string[];
  citation: string;
  sentence: string;
}

/** An administrator who writes the rules of one period. */
export class RulesWalk {
  constructor(
    private readonly page: Page,
    private readonly url: string,
    private readonly period: string,
  ) {}

  /** Opens a page of the period's rules, and looks at it in a wide window and on a phone. */
  async open(path = ""): Promise<void> {
    await this.page.goto(`${this.url}/arbejdsrum/rejseregler/${this.period}${path}`);
    await this.settle();
    await this.expectReadable();
  }

  async expectReadable(): Promise<void> {
    await expectAccessible(this.page);
    await this.page.setViewportSize(phone);
    await expectNoSidewaysScroll(this.page);
    await this.page.setViewportSize(wide);
  }

  settle(): Promise<void> {
    return this.page.waitForLoadState("networkidle");
  }

  async press(name: string): Promise<void> {
    await this.page.locator("main").getByRole("button", { name, exact: true }).click();
    await this.settle();
  }

  async begin(how: string): Promise<void> {
    await this.open();
    await this.press(how);
    await this.page.waitForURL(/\/kladde\?gjort=begyndt/);
    await this.expectReadable();
  }

  async openRule(number: number): Promise<void> {
    await this.page.getByRole("link", { name: `Ret regel ${number}`, exact: true }).click();
    await this.page.locator("main .editing").waitFor();
    await this.settle();
    await this.expectReadable();
  }

  async saveRule(): Promise<void> {
    await this.press("Gem i kladden");
    await this.page.getByText("Gemt i kladden").waitFor();
  }

  async addRule({
    kind,
    fill = {},
    choose = {},
    tick = [],
    untick = [],
    citation,
  }: RuleToAdd): Promise<void> {
    await this.page.getByRole("link", { name: "Tilføj regel" }).click();
    await this.page.getByRole("link", { name: `Tilføj ${kind}`, exact: true }).click();
    const form = this.page.locator("main .editing");
    await form.waitFor();
    await this.settle();
    for (const [label, value] of Object.entries(fill))
      await form.getByLabel(label, { exact: true }).fill(value);
    for (const [label, value] of Object.entries(choose))
      await form.getByLabel(label, { exact: true }).selectOption({ label: value });
    for (const label of untick) await form.getByLabel(label, { exact: true }).uncheck();
    for (const label of tick) await form.getByLabel(label, { exact: true }).check();
    await form.getByLabel("Ordlyd i beslutningen").fill(citation);
    await this.expectReadable();
    await this.saveRule();
  }

  async adopt(version: number): Promise<void> {
    await this.page.getByLabel("Vedtaget af").fill("Byrådet");
    await this.page.getByLabel("Mødedato").fill("28.1.2026");
    await this.press(`Vedtag version ${version}`);
    await this.page.waitForURL(/gjort=vedtaget/);
    await this.expectReadable();
  }
}
