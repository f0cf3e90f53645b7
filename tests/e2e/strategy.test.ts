import { describe, expect, it } from "vitest";
import { projectsOfTheYear, yearOfWork } from "../support/year-of-work";
import { visitor, visitorWithoutScripts } from "./support/browser";
import { post, pressToPost } from "./support/press";
import { pressInVain, walkThrough } from "./support/walkers";

const coordinator = "aksel-havtorn@fjordby.example";
const rooms = "/arbejdsrum/strategi";
const strategy = "fjordby-ser-ud";
const efforts = `${rooms}/${strategy}/indsatser`;

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("a strategy, %s", (_how, open) => {
  const { as, step, go, publish, expectNowhere, wordsOf } = walkThrough({
    open,
    layOut: async (db) => {
      const { taken } = await yearOfWork(db);
      await projectsOfTheYear(db, taken);
    },
    clock: "2027-08-10T09:00:00+02:00",
  });

  it("is written by the coordinator; a refused form loses neither words nor ticks", async () => {
    const page = await as(coordinator);
    await step(page, "/arbejdsrum/fagomraader");
    for (const name of ["Kultur", "Turisme"]) {
      await page.getByLabel("Navn").fill(name);
      await pressToPost(page, "Opret fagområde");
      await page.getByText(name, { exact: true }).waitFor();
    }
    await step(page, `${rooms}/ny`);
    await page.getByLabel("Navn").fill("Fjordby i verden");
    await page.getByLabel("Vedtaget af").fill("Byrådet");
    await pressToPost(page, "Gem");
    await go(page, `${rooms}/ny`);
    await page.getByLabel("Navn").fill("Fjordby ser ud");
    await page.getByLabel("Kort fortalt").fill("Vi lærer af byer, der ligner os.");
    await page.getByLabel("Vedtaget (valgfri)").fill("engang");
    await page.getByLabel("Vedtaget af").fill("Økonomiudvalget\nByrådet");
    await page.getByLabel("Afløser").selectOption({ label: "Fjordby i verden" });
    await page.getByRole("group", { name: "Fokusområder" }).getByLabel("Kultur").check();
    await page.getByRole("group", { name: "Områder at undersøge" }).getByLabel("Turisme").check();
    await page.getByLabel("Intern note").fill("Drøftes på lukket møde");
    await pressInVain(page, "Gem");
    expect(await page.getByLabel("Vedtaget af").inputValue()).toBe("Økonomiudvalget\nByrådet");
    expect(
      await page.getByRole("group", { name: "Områder at undersøge" }).getByLabel("Turisme").isChecked(),
    ).toBe(true);
    await page.getByLabel("Vedtaget (valgfri)").fill("2027");
    await pressToPost(page, "Gem");
    await page.getByText("Strategien er oprettet").waitFor();
    expect(await wordsOf(page)).toContain("2027 af Økonomiudvalget og Byrådet");

    await go(page, `${rooms}/${strategy}/indhold`);
    await page.getByLabel("Formål, punkt 1").fill("At løse vores opgaver bedre");
    await page.getByLabel("Målgrupper, punkt 1").fill("Borgere");
    await page.getByLabel("Ønskede effekter, punkt 1").fill("Flere unge i musikskolen");
    await page.getByLabel("Vægt").fill("3");
    await post(page, page.getByRole("group", { name: "Målgrupper" }).getByText("Tilføj et punkt"));
    expect(await page.getByLabel("Formål, punkt 1").inputValue()).toBe("At løse vores opgaver bedre");
    expect(await page.getByLabel("Vægt").inputValue()).toBe("3");
    await page.getByLabel("Målgrupper, punkt 2").fill("Virksomheder");
    await pressToPost(page, "Gem");
    await page.getByText("Strategiens indhold er gemt").waitFor();
    const written = await wordsOf(page);
    for (const point of ["At løse vores opgaver bedre", "Borgere Virksomheder", "Flere unge i musikskolen"])
      expect(written).toContain(point);
    await page.context().close();
  });

  it("has its efforts as a tree, in an order that can be changed, and stays in the workspace", async () => {
    const page = await as(coordinator);
    const add = async (path: string, name: string) => {
      await step(page, path);
      await page.getByLabel("Navn").first().fill(name);
    };
    for (const name of ["Unge og musik", "Åbne huse"]) {
      await add(`${efforts}/ny`, name);
      await pressToPost(page, "Gem");
      await page.getByText("Indsatsen er oprettet").waitFor();
    }
    await add(`${efforts}/ny?under=unge-og-musik`, "Instrumenter til alle");
    await page.getByLabel("Ansvarlig").fill("Kulturforvaltningen");
    const partner = page.getByRole("group", { name: "Partner 1" });
    await partner.getByLabel("Beskrivelse").fill("virksomheder");
    await post(page, page.getByRole("button", { name: "Tilføj en partner" }));
    expect(await partner.getByLabel("Beskrivelse").inputValue()).toBe("virksomheder");
    await pressToPost(page, "Gem");
    await page.getByText("Indsatsen er oprettet").waitFor();
    await step(page, `${efforts}/unge-og-musik/ret`);
    await page.getByLabel("Beskrivelse (valgfri)").fill("Kulturskolen åbner om eftermiddagen.");
    await pressToPost(page, "Gem");
    await page.getByText("Indsatsen er rettet").waitFor();
    await step(page, `${rooms}/${strategy}`);
    for (const _twice of [1, 2]) await post(page, page.getByRole("button", { name: "Flyt Åbne huse op" }));
    await page.getByText("Indsatsen er flyttet").waitFor();
    const tree = await page.locator(".efforts").first().innerText();
    expect(tree.indexOf("Åbne huse")).toBeLessThan(tree.indexOf("Unge og musik"));
    expect(tree).toContain("Kulturforvaltningen · virksomheder");
    await go(page, `${rooms}/${strategy}`);
    await page.context().close();
    await expectNowhere(`/strategi/${strategy}`, "strategy", "Fjordby ser ud");
    const reader = await as(null);
    await step(reader, "/strategi");
    expect(await wordsOf(reader)).toContain("Der er ikke offentliggjort nogen strategi endnu.");
    await reader.context().close();
  });

  it("is served by a trip, a project and an initiative, and cannot lose an effort that they serve", async () => {
    const page = await as(coordinator);
    await go(page, `${efforts}/instrumenter-til-alle`);
    const trips = page.getByLabel("Studietur", { exact: true });
    const held = await trips.locator("option", { hasText: "Kulturskoler i Göteborg" }).getAttribute("value");
    await trips.selectOption(held);
    await pressToPost(page, "Tilknyt studieturen");
    await page.getByText("Studieturen er tilknyttet").waitFor();
    await step(page, "/arbejdsrum/projekter/aaben-musikskole/tilknytning");
    await page.getByLabel("Unge og musik").check();
    await pressToPost(page, "Gem");
    await step(page, "/arbejdsrum/initiativer/nyt");
    await page.getByLabel("Navn").first().fill("Musikernes hus");
    await page.getByLabel("Art").selectOption({ label: "Internationalt hus" });
    await page.getByLabel("Instrumenter til alle").check();
    await pressToPost(page, "Gem");
    await page.getByText("Initiativet er oprettet").waitFor();
    await step(page, `${efforts}/unge-og-musik`);
    const progress = await wordsOf(page);
    expect(progress).toContain("Projekter: ét i gang. Studieture: én holdt. Initiativer: ét i gang.");
    await page.locator("summary").getByText("Fjern indsatsen").click();
    await pressToPost(page, "Fjern indsatsen");
    await page.getByRole("alert").waitFor();
    await publish(page, "/arbejdsrum/projekter/aaben-musikskole");
    await publish(page, `${rooms}/fjordby-i-verden`);
    await publish(page, `${rooms}/${strategy}`);
    await page.context().close();
  });

  it("is read by anybody, with what the public pages say of its progress; the older one stands as replaced", async () => {
    const reader = await as(null);
    await go(reader, `/strategi/${strategy}`);
    const read = await wordsOf(reader);
    for (const fact of [
      "Vedtaget 2027",
      "Vedtaget af Økonomiudvalget og Byrådet",
      "Flere unge i musikskolen",
      "I fokus Kultur Områder at undersøge Turisme",
      "Ansvarlig: Kulturforvaltningen. Sammen med virksomheder.",
      "Projekter: ét i gang. Studieture: én holdt.",
      "Den afløser Fjordby i verden.",
    ])
      expect(read).toContain(fact);
    for (const secret of ["Musikernes hus", "Initiativer:", "Drøftes på lukket møde"])
      expect(read).not.toContain(secret);
    await reader.getByRole("link", { name: "Fjordby i verden" }).click();
    await reader.getByRole("heading", { name: "Fjordby i verden", level: 1 }).waitFor();
    const older = await wordsOf(reader);
    expect(older).toContain("Vedtaget Dato ikke oplyst Vedtaget af Byrådet Status Afløst");
    expect(older).toContain("Den er afløst af Fjordby ser ud.");
    await step(reader, "/strategi");
    expect(await wordsOf(reader)).toContain("Vedtaget af Byrådet, dato ikke oplyst.");
    await reader.context().close();
  });
});
