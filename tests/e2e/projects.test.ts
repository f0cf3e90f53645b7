import type { Page } from "playwright";
import { describe, expect, it } from "vitest";
import { plain } from "../support/plain";
import { layOutProjectTown, secrets } from "../support/project-town";
import { visitor, visitorWithoutScripts } from "./support/browser";
import { pressToPost } from "./support/press";
import { walkThrough } from "./support/walkers";

const chair = "aase-tidevand@fjordby.example";
const secretary = "bodil-klitrose@fjordby.example";
const coordinator = "aksel-havtorn@fjordby.example";
const projects = "/arbejdsrum/projekter";

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("the projects of a municipality, %s", (_how, open) => {
  let trip = "";
  const {
    as,
    step: to,
    lookAt,
    go,
    wordsOf,
    url,
  } = walkThrough({
    open,
    layOut: async (db) => {
      trip = (await layOutProjectTown(db)).held.reference;
    },
    clock: "2027-07-01T09:00:00+02:00",
  });

  const score = async (page: Page, slug: string, values: readonly string[]) => {
    await to(page, `${projects}/${slug}/vurdering`);
    for (const [row, value] of values.entries()) await page.getByLabel("Point").nth(row).selectOption(value);
    await pressToPost(page, "Gem vurderingen");
    await page.getByText("Vurderingen er gemt").waitFor();
  };

  const step = async (page: Page, slug: string, path: string, button: string) => {
    await to(page, `${projects}/${slug}/trin/${path}`);
    await page.getByLabel(/Hvad sagde|Bemærkning/).fill("Drøftet i projektgruppen");
    await pressToPost(page, button);
  };

  it("begin as ideas: a politician's, and a recommendation's in one step", async () => {
    const page = await as(chair);
    await go(page, `${projects}/foreslaa`);
    await page.getByLabel("Hvad skal projektet hedde?").fill("Unge i Østersøen");
    await page.getByLabel("Hvad går det ud på?").fill("Unge fra fire lande bygger flåder.");
    await page.getByLabel("Hvorfor er det en god idé?").fill("De kommer igen.");
    await pressToPost(page, "Foreslå projektet");
    await page.getByText("Idéen er foreslået").waitFor();
    await page.context().close();

    const writer = await as(secretary);
    await to(writer, `/arbejdsrum/studieture/${trip}/evaluering/opfoelgning`);
    await pressToPost(writer, "Gør til projektidé af anbefaling 2");
    await to(writer, `/arbejdsrum/studieture/${trip}/evaluering/opfoelgning`);
    await writer.getByText("Blev til projektet Lån instrumenter ud").waitFor();
    await to(writer, `/arbejdsrum/studieture/${trip}`);
    const shown = writer.locator(`main a[href="${projects}/laan-instrumenter-ud"]`);
    expect(await shown.count()).toBeGreaterThan(0);
    await writer.context().close();
  });

  it("are ranked by the effects that the strategy wants", async () => {
    const page = await as(coordinator);
    await score(page, "unge-i-oestersoeen", ["3", "1"]);
    await score(page, "laan-instrumenter-ud", ["1", "2"]);
    await go(page, `${projects}/ideer`);
    const read = await wordsOf(page);
    expect(read).toContain("10 af 12");
    expect(read).toContain("5 af 12");
    expect(read.indexOf("Unge i Østersøen")).toBeLessThan(read.indexOf("Lån instrumenter ud"));
    await page.context().close();
  });

  it("go on without a decision where they are small, and are refused where they are larger", async () => {
    const page = await as(coordinator);
    await to(page, `${projects}/regel`);
    await page.getByLabel("Reglens ordlyd").fill("Større projekter skal godkendes politisk.");
    await page.getByLabel("Vedtaget af").fill("Byrådet");
    await page.getByLabel("Gælder fra").fill("1.1.2027");
    await page.getByLabel("Valuta").first().fill("EUR");
    await page.getByLabel("Beløb", { exact: true }).first().fill("134.000");
    await page.getByLabel("Valuta").nth(1).fill("DKK");
    await page.getByLabel("Beløb", { exact: true }).nth(1).fill("1.000.000");
    await pressToPost(page, "Gem reglen");
    await page.getByText("Reglen er skrevet ind").waitFor();

    const money = async (slug: string, currency: string, budget: string, grant: string) => {
      await to(page, `${projects}/${slug}/oekonomi`);
      await page.getByLabel("Valuta").fill(currency);
      await page.getByLabel(/^Samlet budget/).fill(budget);
      await page.getByLabel(/^EU-tilskud/).fill(grant);
      await page.getByLabel(/^EU-program/).selectOption({ label: "Interreg ÖKS" });
      await pressToPost(page, "Gem");
      await page.getByText("Projektet er rettet").waitFor();
    };
    await money("unge-i-oestersoeen", "EUR", "565.642,00", "468.640,70");
    await money("laan-instrumenter-ud", "DKK", "50.000", "");
    for (const slug of ["unge-i-oestersoeen", "laan-instrumenter-ud"]) {
      await step(page, slug, "vurder", "Vurdér idéen");
      await page.getByText("Trinnet er taget").waitFor();
    }
    await step(page, "laan-instrumenter-ud", "godkend", "Godkend projektet");
    await page.getByText("Trinnet er taget").waitFor();

    await step(page, "unge-i-oestersoeen", "godkend", "Godkend projektet");
    const refusal = page.locator("main").getByRole("alert");
    await refusal.getByText("Projektet mangler en politisk beslutning").waitFor();
    await lookAt(page);
    expect(plain(await refusal.innerText())).toContain("Reglen er vedtaget af Byrådet");
    expect(await page.getByLabel("Bemærkning").inputValue()).toBe("Drøftet i projektgruppen");
    await refusal.getByRole("link", { name: "Skriv den politiske beslutning" }).click();
    await page.getByRole("heading", { name: "Politisk beslutning", level: 1 }).waitFor();
    await to(page, `${projects}/unge-i-oestersoeen`);
    expect(await wordsOf(page)).toContain("Vurderet");
    await page.context().close();
  });

  it("go on where politicians have said yes, as the secretary writes in", async () => {
    const writer = await as(secretary);
    await to(writer, `${projects}/unge-i-oestersoeen/beslutninger`);
    await writer.getByLabel("Organets navn").first().fill("Byrådet");
    await writer.getByLabel("Ja", { exact: true }).check();
    await writer.getByLabel("Mødedato").fill("24.6.2027");
    await writer.getByLabel("Åbent punkt").check();
    await pressToPost(writer, "Gem beslutningen");
    await writer.getByText("Beslutningen er skrevet ind").waitFor();
    await writer.context().close();
    const page = await as(coordinator);
    await step(page, "unge-i-oestersoeen", "godkend", "Godkend projektet");
    await page.getByText("Trinnet er taget").waitFor();
    await page.context().close();
  });

  it("comply with a 'should', or explain", async () => {
    const page = await as(coordinator);
    await to(page, `${projects}/regel`);
    await page.getByRole("link", { name: /^Ret/ }).first().click();
    await page.getByLabel("Bør").check();
    await pressToPost(page, "Gem reglen");
    await page.getByText("Reglen er allerede begyndt at gælde").waitFor();
    await to(page, `${projects}/regel`);
    await page.getByText("Skriv en ny regel ind").click();
    await page.getByLabel("Reglens ordlyd").fill("Større projekter bør godkendes politisk.");
    await page.getByLabel("Vedtaget af").fill("Byrådet");
    await page.getByLabel("Gælder fra").fill("1.7.2027");
    await page.getByLabel("Bør").check();
    await page.getByLabel("Valuta").first().fill("DKK");
    await page.getByLabel("Beløb", { exact: true }).first().fill("1.000.000");
    await pressToPost(page, "Gem reglen");
    await page.getByText("Reglen er skrevet ind").waitFor();
    await to(page, `${projects}/ny`);
    await page.getByLabel("Titel").fill("Cykler over sundet");
    await page.getByLabel("Hvor er projektet nu?").selectOption({ label: "I gang" });
    await page.getByLabel(/^Samlet budget/).fill("2.000.000");
    await pressToPost(page, "Gem");
    await page.getByText("Projektet mangler en politisk beslutning").first().waitFor();
    expect(await page.getByLabel("Titel").inputValue()).toBe("Cykler over sundet");
    await page.getByLabel("Hvor er projektet nu?").selectOption({ label: "Vurderet" });
    await pressToPost(page, "Gem");
    await page.getByText("Projektet er oprettet").waitFor();
    await step(page, "cykler-over-sundet", "godkend", "Godkend projektet");
    await page.getByRole("link", { name: "Skriv den politiske beslutning eller en redegørelse ind" }).click();
    await page.getByText("Skriv en dispensation eller redegørelse ind").click();
    await page.getByLabel("Hvem har givet den?").fill("Borgmesteren");
    await page.getByLabel("Hvornår?").fill("30.6.2027");
    await page.getByRole("button", { name: "Gem", exact: true }).click();
    await page.getByRole("link", { name: "Skriv begrundelsen." }).waitFor();
    const reason = page.getByLabel("Begrundelse");
    expect(await page.getByLabel("Hvem har givet den?").inputValue()).toBe("Borgmesteren");
    await reason.fill("Fristen lå før mødet.");
    await pressToPost(page, "Gem");
    await page.getByText("Fravigelsen er skrevet ind").waitFor();
    await step(page, "cykler-over-sundet", "godkend", "Godkend projektet");
    await page.getByText("Trinnet er taget").waitFor();
    await page.context().close();
  });

  it("are published with their partners, money and whom to ask", async () => {
    const page = await as(coordinator);
    const at = `${projects}/unge-i-oestersoeen`;
    await to(page, `${at}/partnere`);
    await page.getByLabel("Organisation").first().selectOption({ label: "Vara kommun (Vara, Sverige)" });
    await page.getByLabel("Rolle").first().selectOption({ label: "Ledende partner" });
    await page.getByLabel("Beskrivelse").nth(1).fill("ni andre europæiske kommuner");
    await page.getByText("By, land og antal").nth(1).click();
    await page.getByLabel("Antal").nth(1).fill("9");
    await page.getByLabel(/^Deltagende lande/).fill("Finland\nPolen");
    await pressToPost(page, "Gem");
    await page.getByText("Projektet er rettet").waitFor();
    await to(page, `${at}/ret`);
    await page.getByLabel(/^Begyndelse/).fill("2027");
    await page.getByLabel(/^Afslutning/).fill("maj 2029");
    await page.getByLabel("Navn").fill("Mette Åbenlys");
    await page.getByLabel("E-mail").fill("mette@fjordby.example");
    await page.getByLabel("Offentlig kontakt").check();
    await pressToPost(page, "Gem");
    await page.getByText("Projektet er rettet").waitFor();
    await to(page, `${at}/tilknytning`);
    await page.getByLabel("Kultur", { exact: true }).check();
    await page
      .getByLabel("Tur", { exact: true })
      .first()
      .selectOption({ label: `${trip} Kulturskoler i Göteborg` });
    await pressToPost(page, "Gem");
    await page.getByText("Projektet er rettet").waitFor();
    await lookAt(page);
    await pressToPost(page, "Offentliggør siden");
    await page.getByText("Den offentlige side er opdateret").waitFor();
    await page.context().close();
  });

  it("are found by their filters, and read by anybody", async () => {
    const page = await as(null);
    const mine = ["program=interreg-oeks", "land=PL", "status=approved", "aar=2028", "politikomraade=kultur"];
    for (const filter of mine) {
      await to(page, `/projekter?${filter}`);
      expect([filter, await wordsOf(page)]).toEqual([filter, expect.stringContaining("Unge i Østersøen")]);
    }
    await go(page, `/projekter?${mine.join("&")}&soeg=flåder`);
    const found = await wordsOf(page);
    expect(found).toContain("1 projekt fundet");
    expect(found).toContain("EU-tilskud højst 468.640,70 EUR");
    await page.getByRole("link", { name: "Unge i Østersøen" }).click();
    await page.getByRole("heading", { name: "Unge i Østersøen", level: 1 }).waitFor();
    await lookAt(page);
    const read = await wordsOf(page);
    for (const fact of [
      "565.642,00 EUR",
      "468.640,70 EUR",
      "højst 82,85 %",
      "Ledende partner",
      "Vara kommun, Vara, Sverige",
      "Finland, Polen",
      "Mette Åbenlys",
      "mette@fjordby.example",
      "Byrådet sagde ja",
    ])
      expect(read).toContain(fact);
    expect(read).not.toContain("9 partnere");
    await page.context().close();
  });

  it("show outside neither what is a draft nor whom only the workspace may ask", async () => {
    const said = async (path: string) => {
      const answer = await fetch(url() + path, { redirect: "manual" });
      return { status: answer.status, text: await answer.text() };
    };
    for (const path of [
      "/projekter",
      "/projekter.data",
      "/projekter/vand-i-byen",
      "/projekter/vand-i-byen.data",
      "/projekter/vand-i-byen.data?_routes=features/public-site/pages/project",
      "/partnere/vara-kommun",
    ]) {
      const { status, text } = await said(path);
      expect([path, status]).toEqual([path, 200]);
      expect([path, secrets.filter((secret) => text.includes(secret))]).toEqual([path, []]);
    }
    for (const path of [
      "/projekter/hemmelig-havn",
      "/projekter/hemmelig-havn.data",
      "/projekter/hemmelig-havn.data?_routes=features/public-site/pages/project",
      `${projects}/hemmelig-havn.data?_routes=features/projects/pages/project`,
    ]) {
      const { text } = await said(path);
      expect([path, secrets.filter((secret) => text.includes(secret))]).toEqual([path, []]);
    }
    expect((await said("/projekter/hemmelig-havn")).status).toBe(404);
  });
});
