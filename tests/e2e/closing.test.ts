import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { layOutEndedPeriod } from "../support/ended-period";
import { expectAccessible, expectNoSidewaysScroll } from "./support/accessible";
import { openBrowser, phone, visitor, visitorWithoutScripts, wide } from "./support/browser";
import { type PastTripCase, readPastTripCase } from "./support/past-trip-case";
import { PastTripWalk } from "./support/past-trip-walk";
import { type RunningProgram, startProgram } from "./support/program";
import { signIn } from "./support/sign-in";
import { everybodysPassword, layOutTown } from "./support/town";

const administrator = "vibeke-lundtang@fjordby.example";
const secretary = "bodil-klitrose@fjordby.example";
const coordinator = "aksel-havtorn@fjordby.example";
const reason = "En redegørelse var lagt på den forkerte sag.";

/** A trip that nobody had written down, found once the period was closed. */
const foundTrip: PastTripCase = {
  ...readPastTripCase("herning-2019.json"),
  period: "2022-2025",
  committee: "Skoleudvalget",
  title: "Skoler ved vandet",
  purpose: "At se skoler, der bruger havnen.",
  startsOn: "2023-05-09",
  endsOn: "2023-05-10",
  destinations: [{ city: "Malmö", country: "Sverige" }],
  visits: ["Malmö stad: havneskolen"],
  cancelledVisits: [],
  source: "Referat, Skoleudvalget 7. juni 2023, punkt 4",
};

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("a period from its last gap to its reopening, %s", (_how, open) => {
  let dataDir: string;
  let program: RunningProgram;

  beforeAll(async () => {
    dataDir = await layOutTown(async (db) => void (await layOutEndedPeriod(db)));
    program = await startProgram({ dataDir, clock: "2026-02-02T09:00:00+01:00" });
  });

  afterAll(async () => {
    await program.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  const as = async (login: string | null): Promise<Page> => {
    const page = await (await open(browser)).newPage();
    page.setDefaultTimeout(15_000);
    if (login) await signIn(page, program.url, login, everybodysPassword);
    return page;
  };

  /** Looks at the page on a phone and in a wide window. */
  const expectReadable = async (page: Page) => {
    await page.waitForLoadState("networkidle");
    for (const size of [phone, wide]) {
      await page.setViewportSize(size);
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  };

  const go = async (page: Page, address: string) => {
    await page.goto(program.url + address);
    await expectReadable(page);
  };

  const publicPage = async (): Promise<string> => {
    const page = await as(null);
    await go(page, "/perioder/2022-2025");
    const text = await page.locator("#stilling").innerText();
    await page.context().close();
    return text.replaceAll("\u00ad", "").replace(/\s+/g, " ");
  };

  it("shows the administrator what stands in the way, and leads to where each gap is accounted for", async () => {
    const page = await as(administrator);
    await go(page, "/arbejdsrum/perioder/2022-2025");
    await page.getByRole("link", { name: "Se, hvad der mangler" }).click();
    await page.getByRole("heading", { name: "To forhold står i vejen" }).waitFor();
    await expectReadable(page);

    await page.getByRole("link", { name: "skriv en redegørelse ind" }).last().click();
    await page.getByLabel("Hvem redegør?").fill("Formanden for Skoleudvalget");
    await page.getByLabel("Dato").fill("2.2.2026");
    await page.getByLabel("Redegørelse", { exact: true }).fill("Værten aflyste to gange.");
    await page.getByRole("button", { name: "Gem redegørelsen" }).click();
    await page.waitForURL(/gjort=redegoerelse/);

    await go(page, "/arbejdsrum/perioder/2022-2025/luk");
    await page.getByRole("heading", { name: "Ét forhold står i vejen" }).waitFor();
    expect(await page.getByRole("button", { name: "Luk valgperioden" }).count()).toBe(0);
    await page.getByRole("link", { name: "skriv en redegørelse ind" }).click();
    await page.getByLabel("Hvem redegør?").fill("Klima- og Miljøudvalget");
    await page.getByLabel("Dato").fill("2.2.2026");
    await page.getByLabel("Ingen redegørelse er modtaget").check();
    await page.getByRole("button", { name: "Gem redegørelsen" }).click();
    await page.waitForURL(/gjort=redegoerelse/);
    await page.context().close();
  });

  it("closes once nothing does, and anybody may read the final scoreboard", async () => {
    const page = await as(administrator);
    await go(page, "/arbejdsrum/perioder/2022-2025/luk");
    await page.getByRole("heading", { name: "Intet står i vejen" }).waitFor();
    await page.getByRole("button", { name: "Luk valgperioden" }).click();
    await page.getByText("Valgperioden er lukket, og den endelige stilling er offentlig").waitFor();
    await expectReadable(page);
    await page.context().close();

    const read = await publicPage();
    expect(read).toContain("Valgperioden blev lukket 2. februar 2026. Stillingen er endelig.");
    expect(read).toContain("Der er ikke kommet noget til, siden valgperioden blev lukket.");
    expect(read).toContain("Skoleudvalget Ingen tur Redegørelse");
  });

  it("tells what comes later beside it: a trip that was found, and a publication", async () => {
    const bodil = await as(secretary);
    const walk = new PastTripWalk(program.url, foundTrip);
    await walk.enter(bodil);
    await walk.submit(bodil);
    await walk.arrive(bodil);
    await bodil.context().close();

    const aksel = await as(coordinator);
    await walk.publish(aksel, "program");
    await aksel.context().close();

    const read = await publicPage();
    for (const words of [
      "Valgperioden blev lukket 2. februar 2026. Stillingen er endelig.",
      "Efter lukningen",
      "Skoleudvalget Redegørelse er blevet til Afholdt",
      "Turen til Malmö: programmet med budget blev offentliggjort.",
    ])
      expect(read).toContain(words);
    expect(read).toContain("Skoleudvalget Ingen tur Redegørelse");
  });

  it("takes no explanation while it is closed", async () => {
    const page = await as(administrator);
    await page.goto(`${program.url}/arbejdsrum/rejseregler/2022-2025/redegoerelse?regel=minimumTrips`);
    await page.getByLabel("Hvem redegør?").fill("Formanden");
    await page.getByLabel("Dato").fill("2.2.2026");
    await page.getByLabel("Redegørelse", { exact: true }).fill("Endnu en grund.");
    await page.getByRole("button", { name: "Gem redegørelsen" }).click();
    await page.getByText("Bed en administrator om at genåbne perioden først.").waitFor();
    expect(await page.getByLabel("Redegørelse", { exact: true }).inputValue()).toBe("Endnu en grund.");
    await page.context().close();
  });

  it("is reopened by the administrator with a reason that anybody may read", async () => {
    const page = await as(administrator);
    await go(page, "/arbejdsrum/perioder/2022-2025");
    await page.getByRole("link", { name: "Genåbn valgperioden" }).click();
    await page.getByRole("heading", { name: "Genåbn valgperioden 2022–2025" }).waitFor();
    await page.getByRole("button", { name: "Genåbn valgperioden" }).click();
    await page.getByRole("link", { name: "Skriv begrundelsen" }).waitFor();
    await expectReadable(page);
    await page.getByLabel("Begrundelse").fill(reason);
    await page.getByRole("button", { name: "Genåbn valgperioden" }).click();
    await page.getByText("Valgperioden er genåbnet, og begrundelsen er offentlig").waitFor();
    await page.context().close();

    const read = await publicPage();
    expect(read).toContain("Valgperioden har været lukket og blev genåbnet 2. februar 2026.");
    expect(read).toContain(reason);
    expect(read).not.toContain("Efter lukningen");
  });
});
