import { describe, expect, it } from "vitest";
import { createOrganisation } from "~/features/organisations/organisation-commands.server";
import type { Db } from "~db/tables";
import { accepted, acting } from "../support/acting";
import { municipality } from "../support/municipality";
import { visitor, visitorWithoutScripts } from "./support/browser";
import { post, pressToPost } from "./support/press";
import { pressInVain, walkThrough } from "./support/walkers";

const coordinator = "aksel-havtorn@fjordby.example";
const rooms = "/arbejdsrum/netvaerk";
const network = `${rooms}/nims`;

async function neighbours(db: Db) {
  const context = acting(db, await municipality(db).coordinator(), "2027-03-01");
  for (const name of ["Klintby Kommune", "Aaslev Kommune"])
    await accepted(
      createOrganisation(context, {
        ...{ name, kind: "municipality", city: null, country: "DK" },
        ...{ website: null, internalNote: null },
      }),
    );
}

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("a network, %s", (_how, open) => {
  const { as, step, go, publish, expectNowhere, wordsOf } = walkThrough({
    open,
    layOut: neighbours,
    clock: "2027-03-01T09:00:00+01:00",
  });

  it("is registered with the municipality's membership, and has its members in a directory", async () => {
    const page = await as(coordinator);
    await go(page, `${rooms}/ny`);
    await page.getByLabel("Navn").first().fill("NIMS");
    await page.getByLabel("Fulde navn").fill("Netværk for internationale medarbejdere");
    await page.getByLabel("Formål").fill("at dele viden\nat finde partnere");
    await page.getByLabel("Antal kommuner").fill("fjorten");
    await page.getByLabel("Medlem siden").fill("2021");
    await page.getByLabel("Ansvarlig her i kommunen").fill("Aksel Havtorn");
    await page.getByRole("group", { name: "Partner 1" }).getByLabel("Beskrivelse").fill("et universitet");
    await page.getByLabel("Intern note").fill("Kontingentet skal drøftes");
    await pressInVain(page, "Gem");
    expect(await page.getByLabel("Formål").inputValue()).toBe("at dele viden\nat finde partnere");
    expect(await page.getByRole("group", { name: "Partner 1" }).getByLabel("Beskrivelse").inputValue()).toBe(
      "et universitet",
    );
    await page.getByLabel("Antal kommuner").fill("14");
    await pressToPost(page, "Gem");
    await page.getByText("Netværket er oprettet").waitFor();
    for (const name of ["Klintby Kommune", "Aaslev Kommune"]) {
      await step(page, `${network}/medlemmer/ny`);
      await page.getByLabel("Organisation").selectOption({ label: `${name} (Danmark)` });
      await page.getByLabel("Med siden").fill("2024");
      await pressToPost(page, "Gem");
      await page.getByText("Medlemmet er tilføjet").waitFor();
    }
    await go(page, `${network}/medlemmer`);
    const directory = await wordsOf(page);
    expect(directory).toContain("Uden kontakt lige nu Klintby Kommune siden 2024");
    expect(directory).toContain("Aaslev Kommune siden 2024");
    await page.context().close();
  });

  it("has one contact at each member, who is followed by another in time", async () => {
    const page = await as(coordinator);
    const name = async (member: string, contact: Record<string, string>, isPublic: boolean) => {
      await step(page, `${network}/medlemmer`);
      await page.getByRole("rowheader").getByRole("link", { name: member }).click();
      await page.getByRole("link", { name: "Ny kontaktperson" }).click();
      await page.getByRole("heading", { name: `Ny kontaktperson: ${member}` }).waitFor();
      await page.waitForLoadState("networkidle");
      for (const [label, words] of Object.entries(contact)) await page.getByLabel(label).fill(words);
      if (isPublic) await page.getByLabel("Offentlig kontakt").check();
      await pressToPost(page, "Gem");
      await page.getByText("Kontaktpersonen er gemt").waitFor();
    };
    await name("Klintby Kommune", { Navn: "Ingrid Strand", "Første dag": "2024" }, true);
    await name(
      "Klintby Kommune",
      { Navn: "Lisbet Ålund", "E-mail": "lisbet@klintby.example", "Første dag": "1.2.2027" },
      true,
    );
    const history = await wordsOf(page);
    expect(history).toContain("Nu fra 1. februar 2027");
    expect(history).toContain("Tidligere 2024–31. januar 2027");
    await name("Aaslev Kommune", { Navn: "Eskild Vinter", "E-mail": "eskild@aaslev.example" }, false);
    await go(page, `${network}/medlemmer`);
    const directory = await wordsOf(page);
    expect(directory).toContain("Alle medlemmer har en kontaktperson.");
    expect(directory).toContain("Lisbet Ålund");
    expect(directory).not.toContain("Ingrid Strand");
    await page.context().close();
  });

  it("has meetings with an agenda, what was learnt and materials, of which some are public", async () => {
    const page = await as(coordinator);
    await go(page, `${network}/moeder/ny`);
    await page.getByLabel("Titel").fill("Fra idé til ansøgning");
    await page.getByLabel("Dato").fill("27.1.2027");
    await page.getByLabel("Dagsorden").fill("Siden sidst\nEn idé på én side");
    await page.getByLabel("Det lærte vi").fill("En ansøgning begynder med en partner.");
    const material = (number: number) => page.getByRole("group", { name: `Materiale ${number}` });
    await material(1).getByLabel("Navn").fill("Skema");
    await post(page, page.getByRole("button", { name: "Tilføj et materiale" }));
    expect(await material(1).getByLabel("Navn").inputValue()).toBe("Skema");
    await page.getByLabel("Vis mødet på netværkets offentlige side").check();
    await pressToPost(page, "Gem");
    await page.locator(".alert-error").waitFor();
    expect(await page.getByLabel("Det lærte vi").inputValue()).toContain("En ansøgning begynder");
    expect(await page.getByLabel("Vis mødet på netværkets offentlige side").isChecked()).toBe(true);
    await material(1).getByLabel("Webadresse").fill("https://nims.example/skema");
    await pressToPost(page, "Gem");
    await page.getByText("Mødet er gemt").waitFor();
    await step(page, `${network}/moeder/ny`);
    await page.getByLabel("Titel").fill("Netværkets økonomi");
    await pressToPost(page, "Gem");
    await page.getByText("Mødet er gemt").waitFor();
    await expectNowhere("/netvaerk/nims", "network", "NIMS");
    await publish(page, network);
    await page.context().close();
  });

  it("is read by anybody: the public contact and meeting alone, and the municipalities by number", async () => {
    const reader = await as(null);
    await step(reader, "/netvaerk");
    await reader.getByRole("link", { name: "NIMS" }).click();
    await go(reader, "/netvaerk/nims");
    const read = await wordsOf(reader);
    for (const fact of [
      "Antal kommuner 14",
      "Kommunen er med fra 2021",
      "Vært Ikke oplyst",
      "27. januar 2027 Fra idé til ansøgning",
      "En ansøgning begynder med en partner.",
      "En idé på én side",
      "Klintby Kommune Lisbet Ålund",
      "et universitet",
    ])
      expect(read).toContain(fact);
    const sent = await reader.content();
    for (const secret of [
      ...["Eskild Vinter", "eskild@aaslev.example", "Ingrid Strand", "Aaslev Kommune"],
      ...["Netværkets økonomi", "Kontingentet", "Aksel Havtorn"],
    ])
      expect(sent).not.toContain(secret);
    await reader.context().close();
  });
});
