import { describe, expect, it } from "vitest";
import { projectsOfTheYear, yearOfWork } from "../support/year-of-work";
import { visitor, visitorWithoutScripts } from "./support/browser";
import { pressToPost } from "./support/press";
import { pressInVain, walkThrough } from "./support/walkers";

const coordinator = "aksel-havtorn@fjordby.example";
const programme = "/arbejdsrum/eu/nordisk-musik";

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("the shelf of the international work, %s", (_how, open) => {
  const { as, step, go, publish, expectNowhere, wordsOf } = walkThrough({
    open,
    layOut: async (db) => {
      const { taken } = await yearOfWork(db);
      await projectsOfTheYear(db, taken);
    },
    clock: "2027-03-01T09:00:00+01:00",
  });

  it("holds an EU programme, its calls by the clock, and who has used it", async () => {
    const page = await as(coordinator);
    await go(page, "/arbejdsrum/eu/ny");
    await page.getByLabel("Navn").fill("Nordisk musik");
    await page.getByLabel("Det, programmet støtter").fill("musikskoler\nkor på tværs");
    await page.getByLabel("Vejledning").fill("Begynd med en partner.");
    await page.getByLabel("Begyndelse").fill("2021");
    await page.getByLabel("Afslutning").fill("2020");
    await pressToPost(page, "Gem");
    await page.locator(".alert-error").waitFor();
    expect(await page.getByLabel("Det, programmet støtter").inputValue()).toBe("musikskoler\nkor på tværs");
    await page.getByLabel("Afslutning").fill("2027");
    await pressToPost(page, "Gem");
    await page.getByText("Programmet er oprettet").waitFor();
    for (const [title, deadline] of [
      ["Små kor", "12.1.2027"],
      ["Store orkestre", "3.3.2027"],
      ["Byernes lyd", "2028"],
      ["Uden frist", ""],
    ] as const) {
      await step(page, `${programme}/indkaldelser/ny`);
      await page.getByLabel("Titel").fill(title);
      await page.getByLabel("Frist").fill(deadline);
      await pressToPost(page, "Gem");
      await page.getByText("Indkaldelsen er gemt").waitFor();
    }
    await step(page, "/arbejdsrum/projekter/aaben-musikskole/oekonomi");
    await page.getByLabel("EU-program", { exact: false }).first().selectOption({ label: "Nordisk musik" });
    await pressToPost(page, "Gem");
    await go(page, programme);
    const told = await wordsOf(page);
    for (const fact of ["Store orkestre frist om 2 dage", "Små kor fristen er passeret", "Åben musikskole"])
      expect(told).toContain(fact);
    await expectNowhere("/eu/nordisk-musik", "eu-programme", "Nordisk musik");
    await publish(page, programme);
    await page.context().close();
    const reader = await as(null);
    await go(reader, "/eu");
    const shelf = await wordsOf(reader);
    expect(shelf).toMatch(/De næste frister 3. marts 2027 Store orkestre .* 2028 Byernes lyd/);
    expect(shelf).not.toContain("Små kor");
    await go(reader, "/eu/nordisk-musik");
    const read = await wordsOf(reader);
    expect(read).toMatch(/Indkaldelser 3. marts 2027 Store orkestre .* Frist ikke oplyst Uden frist/);
    expect(read).toMatch(/Tidligere indkaldelser 12. januar 2027 Små kor Fristen er passeret$/);
    expect(read).toContain("Ingen af kommunens offentlige projekter har brugt programmet endnu.");
    await reader.context().close();
  });

  it("holds news, found by their topic once they are published", async () => {
    const page = await as(coordinator);
    await go(page, "/arbejdsrum/nyt/emner");
    for (const name of ["Penge at søge", "Klima"]) {
      await page.getByLabel("Navn").last().fill(name);
      await pressToPost(page, "Opret emne");
      await page.getByText(name, { exact: true }).waitFor();
    }
    for (const [title, topic] of [
      ["Kor kan søge nu", "Penge at søge"],
      ["Grønne byer mødes", "Klima"],
    ] as const) {
      await step(page, "/arbejdsrum/nyt/ny");
      await page.getByLabel("Titel").fill(title);
      await page.getByLabel("Tekst").fill("Fristen er den 3. marts. Ring først.");
      await pressInVain(page, "Gem");
      expect(await page.getByLabel("Tekst").inputValue()).toContain("Ring først.");
      await page.getByLabel("Emne").selectOption({ label: topic });
      await pressToPost(page, "Gem");
      await page.getByText("Nyheden er oprettet").waitFor();
    }
    await publish(page, "/arbejdsrum/nyt/kor-kan-soege-nu");
    await page.context().close();
    await expectNowhere("/nyt/groenne-byer-moedes", "news-item", "Grønne byer");
    const reader = await as(null);
    await go(reader, "/nyt");
    expect(await wordsOf(reader)).toContain("1. marts 2027 Kor kan søge nu");
    await reader.locator("main").getByRole("link", { name: "Penge at søge" }).first().click();
    await reader.getByRole("heading", { name: "Penge at søge", level: 1 }).waitFor();
    expect(await wordsOf(reader)).toContain("Kor kan søge nu");
    expect(await reader.content()).not.toContain("Grønne byer");
    await reader.context().close();
  });

  it("holds a visit from a school that is known only by its year, and an initiative", async () => {
    const page = await as(coordinator);
    await go(page, "/arbejdsrum/udvekslinger/ny");
    await page.getByLabel("Overskrift").fill("En skole fra Lettland på besøg");
    await page.getByLabel("Art").selectOption({ label: "Modtaget besøg" });
    await page.getByLabel("Begyndelse").fill("2019");
    const partner = page.getByRole("group", { name: "Partner 1" });
    await partner.getByLabel("Beskrivelse").fill("en skole i Riga");
    await page.getByLabel("Antal deltagere").fill("mange");
    await pressInVain(page, "Gem");
    expect(await partner.getByLabel("Beskrivelse").inputValue()).toBe("en skole i Riga");
    await page.getByLabel("Antal deltagere").fill("");
    await pressToPost(page, "Gem");
    await page.getByText("Udvekslingen er oprettet").waitFor();
    await publish(page, "/arbejdsrum/udvekslinger/en-skole-fra-lettland-paa-besoeg");
    await step(page, "/arbejdsrum/initiativer/nyt");
    await page.getByLabel("Navn").first().fill("Klimaborgmestrene");
    await page.getByLabel("Art").selectOption({ label: "Forpligtelse" });
    await page.getByLabel("Siden").fill("2009");
    await page.getByRole("group", { name: "Kontaktperson" }).getByLabel("Navn").fill("Signe Tang");
    await pressToPost(page, "Gem");
    await page.getByText("Initiativet er oprettet").waitFor();
    await publish(page, "/arbejdsrum/initiativer/klimaborgmestrene");
    await page.context().close();
    const reader = await as(null);
    await go(reader, "/udvekslinger/en-skole-fra-lettland-paa-besoeg");
    const read = await wordsOf(reader);
    for (const fact of ["Art Modtaget besøg", "Tid 2019", "Deltagere Ikke oplyst", "en skole i Riga"])
      expect(read).toContain(fact);
    await go(reader, "/initiativer/klimaborgmestrene");
    expect(await wordsOf(reader)).toContain("Periode fra 2009");
    expect(await reader.content()).not.toContain("Signe Tang");
    await reader.context().close();
  });

  it("says who is in the project group, and whom to ask", async () => {
    const page = await as(coordinator);
    await go(page, "/arbejdsrum/projektgruppe/ret");
    await page.getByLabel("Gruppens formål").fill("Gruppen samler muligheder.");
    const contact = page.getByRole("group", { name: "Kontaktperson" });
    await contact.getByLabel("Navn").fill("Aksel Havtorn");
    await contact.getByLabel("Telefon").fill("55 55 01 23");
    await contact.getByLabel("Offentlig kontakt").check();
    await pressToPost(page, "Gem");
    await page.getByText("Teksten er rettet").waitFor();
    for (const [name, isPublic] of [
      ["Hjalte Brink", true],
      ["Gudrun Klit", false],
    ] as const) {
      await step(page, "/arbejdsrum/projektgruppe/medlemmer/ny");
      await page.getByLabel("Navn").first().fill(name);
      if (isPublic) await page.getByLabel("Vis navnet offentligt").check();
      await pressToPost(page, "Gem");
      await page.getByText("Medlemmet er gemt").waitFor();
    }
    await publish(page, "/arbejdsrum/projektgruppe");
    await page.context().close();
    const reader = await as(null);
    await go(reader, "/internationalt/projektgruppe");
    const read = await wordsOf(reader);
    for (const fact of ["Aksel Havtorn", "55 55 01 23", "Hjalte Brink", "Desuden er ét medlem med"])
      expect(read).toContain(fact);
    expect(await reader.content()).not.toContain("Gudrun Klit");
    await reader.context().close();
  });
});
