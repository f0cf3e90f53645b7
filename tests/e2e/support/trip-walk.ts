import type { Page } from "playwright";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible";
import { post, pressToPost } from "./press";

/** The trip of the walk, as the secretary types it. */
export const trip = {
  title: "Vand og havn i Rotterdam",
  question: "Hvordan kan en havneby bygge tættere på vandet?",
  purpose: "Kommunen skal klimasikre havnefronten.",
  topic: "Byens klimaplan fra skybrud til hverdagsregn",
  lesson: "De tegner gader og regnvand på det samme kort.",
  dissent: "Jeg kan ikke anbefale det uden et regnestykke.",
  benefit: "Regnvand og gader planlægges på ét kort.",
};

const settled = (page: Page) => page.waitForLoadState("networkidle");

/** Posts the page's own form, which stands last. */
const pressLast = (page: Page) => post(page, page.locator("main form button[type=submit]").last());

async function stateBecomes(page: Page, state: string): Promise<void> {
  await page.locator(".band .badge").getByText(state, { exact: true }).waitFor();
}

export class TripWalk {
  /** The trip's address in the workspace, known once it has been made. */
  address = "";

  constructor(private readonly url: string) {}

  get reference(): string {
    return this.address.split("/").at(-1) ?? "";
  }

  async open(page: Page, path = ""): Promise<void> {
    await page.goto(`${this.url}${this.address}${path}`);
    await settled(page);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }

  async plan(page: Page): Promise<void> {
    await page.goto(`${this.url}/arbejdsrum/studieture/ny`);
    await settled(page);
    await page.getByLabel("Titel").fill(trip.title);
    await page.getByLabel("Ansvarligt udvalg").selectOption({ label: "Klima- og Miljøudvalget" });
    await page.getByLabel("Plan- og Byudvalget").check();
    await page.locator("[name=question]").fill(trip.question);
    await page.locator("[name=purpose]").fill(trip.purpose);
    await page.getByLabel("Første dag").fill("8.6.2027");
    await page.getByLabel("Sidste dag").fill("11.6.2027");
    await page.getByLabel("By", { exact: true }).fill("Rotterdam");
    await page.getByLabel("Land").fill("Nederlandene");
    await page.getByRole("button", { name: "Opret studieturen" }).click();
    await page.waitForURL(/\/studieture\/\d{4}-\d{2}/);
    this.address = /\/arbejdsrum\/studieture\/\d{4}-\d{2}/.exec(page.url())?.[0] ?? "";
  }

  async addVisit(page: Page): Promise<void> {
    await this.open(page, "/program");
    await page.locator("main a", { hasText: "Tilføj punkt" }).first().click();
    await page.getByLabel("Emne").fill(trip.topic);
    await page.getByLabel("Start", { exact: true }).fill("9.00");
    await page.getByLabel("Slut", { exact: true }).fill("11.00");
    await page.locator("[name=host]").fill("Gemeente Rotterdam");
    await page.getByLabel("Fagligt").check();
    await pressToPost(page, "Tilføj punktet");
    await page.getByText(trip.topic).first().waitFor();
  }

  async addMembers(page: Page): Promise<void> {
    for (const committee of ["Klima- og Miljøudvalget", "Plan- og Byudvalget"]) {
      await this.open(page, "/deltagere?nyt=medlemmer");
      await page.locator("main form select").first().selectOption({ label: committee });
      await pressLast(page);
    }
    await page.getByText("2 deltagere").first().waitFor();
  }

  async budget(page: Page): Promise<void> {
    await this.open(page, "/budget/poster");
    await page.locator("[name='lines.0.category']").selectOption("other_transport");
    await page.locator("[name='lines.0.description']").fill("Tog, tur og retur");
    await page.locator("[name='lines.0.estimated']").fill("7.500,00");
    await pressToPost(page, "Gem posterne");
    await this.open(page, "/budget");
  }

  async finalAmounts(page: Page): Promise<void> {
    await this.open(page, "/budget/poster");
    await page.locator("[name='lines.0.final']").fill("7.321,50");
    await pressToPost(page, "Gem posterne");
  }

  /** Takes one of the steps of the trip's life on its own page. */
  async step(page: Page, path: string, state: string): Promise<void> {
    await this.open(page, path);
    await pressLast(page);
    await stateBecomes(page, state);
  }

  async recordYes(page: Page, committee: string, item: "Åbent punkt" | "Lukket punkt"): Promise<void> {
    await this.open(page, "/beslutninger");
    await page.locator("main a[href*='skriv=']").first().click();
    await settled(page);
    await page.getByLabel("Hvem har besluttet?").selectOption({ label: committee });
    await page.getByLabel("Ja", { exact: true }).check();
    await page.getByLabel("Mødedato").fill("1.2.2027");
    await page.getByLabel(item).check();
    await page.getByLabel("Punkt nr.").fill("7");
    await pressToPost(page, "Gem beslutningen");
  }

  async confirmHeld(page: Page): Promise<void> {
    await this.open(page, "/afholdt");
    for (const went of await page.getByLabel("Rejste med").all()) await went.check();
    await pressLast(page);
    await stateBecomes(page, "Holdt");
  }

  async contribute(page: Page, more: { lesson?: string; dissent?: string } = {}): Promise<void> {
    await this.open(page, "/bidrag");
    await page.getByLabel("Ja", { exact: true }).check();
    if (more.lesson) await page.getByLabel(trip.topic).fill(more.lesson);
    await page.getByLabel("4", { exact: true }).check();
    if (more.dissent) {
      await page.getByText("Jeg er uenig i noget væsentligt").click();
      await page.locator("[name=dissent]").fill(more.dissent);
    }
    await page.getByRole("button", { name: "Send bidraget" }).click();
    await page.getByText("Bidraget er sendt").first().waitFor();
  }

  async compile(page: Page): Promise<void> {
    for (const [section, body] of [
      ["purpose_met", "Ja, i det væsentlige."],
      ["benefit", trip.benefit],
    ]) {
      await this.open(page, `/evaluering?ret=${section}`);
      await page.getByLabel("Fælles tekst").fill(body ?? "");
      await page.getByLabel("Afsnittet er færdigt").check();
      await pressToPost(page, "Gem afsnittet");
    }
    await this.open(page, "/evaluering");
    await pressToPost(page, "Send til underskrift");
  }

  async sign(page: Page): Promise<void> {
    await this.open(page, "/evaluering");
    await pressToPost(page, "Skriv under");
  }

  async decideEvaluation(page: Page): Promise<void> {
    await this.open(page, "/evaluering/beslutning");
    await page.getByLabel("Klima- og Miljøudvalget").check();
    await page.getByLabel("Godkendt", { exact: true }).check();
    await page.getByLabel("Mødedato").fill("14.6.2027");
    await page.getByLabel("Åbent punkt").check();
    await pressToPost(page, "Gem beslutningen");
  }

  async publish(page: Page, part: string): Promise<void> {
    await this.open(page, `/offentliggoerelse/${part}`);
    await post(page, page.getByRole("button", { name: /^Offentliggør version 1/ }));
    await page.waitForURL(/gjort=/);
  }
}
