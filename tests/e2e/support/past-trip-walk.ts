import type { Page } from "playwright";
import { formatDate } from "~/shared/dates";
import { expectAccessible, expectNoSidewaysScroll } from "./accessible";
import { phone, wide } from "./browser";
import type { PastTripCase } from "./past-trip-case";

const entering = "/arbejdsrum/studieture/tidligere";

/** A past trip on its way from its source to the public page, step by step. */
export class PastTripWalk {
  /** The trip's address in the workspace, known once it has been entered. */
  address = "";

  constructor(
    private readonly url: string,
    private readonly trip: PastTripCase,
  ) {}

  get reference(): string {
    return this.address.split("/").at(-1) ?? "";
  }

  /** Opens a page, and looks at it in a wide window and on a phone. */
  async open(page: Page, address: string): Promise<void> {
    await page.goto(this.url + address);
    await page.waitForLoadState("networkidle");
    await expectReadable(page);
  }

  openPart(page: Page, path: string): Promise<void> {
    return this.open(page, this.address + path);
  }

  async enter(page: Page): Promise<void> {
    const { trip } = this;
    await this.open(page, `${entering}?periode=${trip.period}`);
    await page.getByLabel("Ansvarligt udvalg").selectOption({ label: trip.committee });
    await page.getByLabel("Titel").fill(trip.title);
    await page.getByLabel("Formål").fill(trip.purpose);
    await page.getByLabel("Første dag").fill(formatDate(trip.startsOn));
    await page.getByLabel("Sidste dag").fill(formatDate(trip.endsOn));
    for (const [row, { city, country }] of trip.destinations.entries()) {
      await page.getByLabel("By", { exact: true }).nth(row).fill(city);
      await page.getByLabel("Land", { exact: true }).nth(row).fill(country);
    }
    await page.getByLabel("Besøg", { exact: false }).first().fill(trip.visits.join("\n"));
    await page
      .getByLabel("Aflyste besøg")
      .fill(trip.cancelledVisits.map(({ topic, note }) => `${topic} (${note})`).join("\n"));
    await page.getByLabel("Kilde", { exact: true }).fill(trip.source);
  }

  async submit(page: Page): Promise<void> {
    await page.getByRole("button", { name: "Registrér turen" }).click();
    await page.waitForLoadState("networkidle");
  }

  /** Notes the address that an entered trip has been given. */
  async arrive(page: Page): Promise<void> {
    await page.waitForURL(/\/studieture\/\d{4}-\d{2}/);
    this.address = /\/arbejdsrum\/studieture\/\d{4}-\d{2}/.exec(page.url())?.[0] ?? "";
    await expectReadable(page);
  }

  async registerEvaluation(page: Page): Promise<void> {
    const { presentedOn, summary } = this.trip.evaluation;
    await this.openPart(page, "/evaluering/registrering");
    await page.getByLabel("Forelagt udvalget").fill(formatDate(presentedOn));
    await page.getByLabel("Hvad siger den?").fill(summary);
    await page.getByRole("button", { name: "Registrér evalueringen" }).click();
    await page.waitForURL(/gjort=/);
    await expectReadable(page);
  }

  async recordDecision(page: Page): Promise<void> {
    const { decision, committee } = this.trip;
    await this.openPart(page, "/evaluering/beslutning");
    await page.getByLabel(committee).check();
    await page.getByLabel("Taget til efterretning").check();
    await page.getByLabel("Mødedato").fill(formatDate(decision.meetingOn));
    await page.getByLabel("Åbent punkt").check();
    await page.getByLabel("Sagsnummer").fill(decision.caseNumber);
    await page.getByLabel("Beslutningens ordlyd").fill(decision.wording);
    await page.getByRole("button", { name: "Gem beslutningen" }).click();
    await page.waitForURL(/gjort=/);
    await expectReadable(page);
  }

  async publish(page: Page, part: string): Promise<void> {
    await this.openPart(page, `/offentliggoerelse/${part}`);
    await page.getByRole("button", { name: /^Offentliggør version 1/ }).click();
    await page.waitForURL(/gjort=/);
  }
}

async function expectReadable(page: Page): Promise<void> {
  for (const size of [phone, wide]) {
    await page.setViewportSize(size);
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
}
