import type { Page } from "playwright";
import { formatDate, type IsoDate } from "~/shared/dates";
import { plain } from "../../support/plain";

/** A secretary who wants a trip approved, and has to do with its rules. */
export class ApprovalWalk {
  constructor(
    private readonly page: Page,
    private readonly url: string,
    private readonly reference: string,
  ) {}

  async open(path = ""): Promise<void> {
    await this.page.goto(`${this.url}/arbejdsrum/studieture/${this.reference}${path}`);
    await this.page.waitForLoadState("networkidle");
  }

  private async approve(): Promise<void> {
    await this.open("/godkend");
    await this.page.locator("main").getByRole("button", { name: "Godkend turen", exact: true }).click();
  }

  /** Gives what the refusal says. */
  async isRefused(): Promise<string> {
    await this.approve();
    const refusal = this.page.locator("main").getByRole("alert");
    await refusal.getByText("Turen er ikke godkendt").waitFor();
    return plain(await refusal.innerText());
  }

  async isApproved(): Promise<void> {
    await this.approve();
    await this.page.waitForURL(/gjort=godkend$/);
    await this.page.getByText("Turen er godkendt").first().waitFor();
  }

  /** Follows the way out beside a rule on the trip's own page. */
  private async follow(rule: string, link: string): Promise<void> {
    await this.open();
    const finding = this.page.locator("main li.finding").filter({ hasText: rule });
    await finding.getByRole("link", { name: link }).first().click();
    await this.page.getByRole("heading", { name: link, level: 1 }).waitFor();
  }

  /** Has the council's dispensation for this trip recorded. */
  async dispense(rule: string, title: string, today: IsoDate): Promise<void> {
    await this.follow(rule, "Skriv en dispensation ind");
    const { page } = this;
    await page.getByLabel("Studietur").selectOption({ label: `${this.reference}: ${title}` });
    await page.getByLabel("Besluttet af").fill("Byrådet");
    await page.getByLabel("Mødedato").fill(formatDate(today));
    await page.getByLabel("Begrundelse").fill("Værten kan kun tage imod på den måde.");
    await page.getByRole("button", { name: "Gem dispensationen" }).click();
    await page.waitForURL(/gjort=dispensation/);
  }

  async explain(rule: string, today: IsoDate): Promise<void> {
    await this.follow(rule, "Skriv en redegørelse ind");
    const { page } = this;
    await page.getByLabel("Hvem redegør?").fill("Udvalgets formand");
    await page.getByLabel("Dato").fill(formatDate(today));
    await page.getByLabel("Redegørelse", { exact: true }).fill("Værten aflyste den første tur.");
    await page.getByRole("button", { name: "Gem redegørelsen" }).click();
    await page.waitForURL(/gjort=redegoerelse/);
  }
}
