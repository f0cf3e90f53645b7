import { describe, expect, it } from "vitest";
import type { Db } from "~db/tables";
import { municipality } from "../support/municipality";
import { addStrategy } from "../support/twin-towns";
import { visitor, visitorWithoutScripts } from "./support/browser";
import { pressToPost } from "./support/press";
import { pressInVain, walkThrough } from "./support/walkers";

const coordinator = "aksel-havtorn@fjordby.example";
const rooms = "/arbejdsrum/venskabsbyer";

async function strategyInForce(db: Db) {
  await municipality(db).coordinator();
  await addStrategy(db, { adopted_on: "2026-01" }, { "Skoler først": 2, "Byer ved havet": 1 });
}

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("twin towns, %s", (_how, open) => {
  const { as, step, go, publish, expectNowhere, wordsOf } = walkThrough({
    open,
    layOut: strategyInForce,
    clock: "2027-03-01T09:00:00+01:00",
  });

  it("have agreements, with what they are for and when they are to be reviewed", async () => {
    const page = await as(coordinator);
    await go(page, `${rooms}/ny`);
    await page.getByLabel("Ny by: navn").fill("Norrvik");
    await page.getByLabel("Land").fill("Sverige");
    await page.getByLabel("Hvor står den?").selectOption({ label: "Aftale" });
    await page.getByLabel("Venskabsby siden").fill("1948");
    await page.getByLabel("Formål").fill("At de to byers skoler lærer af hinanden.");
    await page.getByLabel("Aktiviteter").fill("elevudveksling\nfælles kordage");
    await page.getByLabel("Ansvarlig").fill("Børn og Skole");
    await page.getByLabel("Senest gennemgået").fill("i fjor");
    await page.getByLabel("Gennemgås næste gang").fill("2026");
    await page.getByLabel("Intern note").fill("Spørg skolelederen");
    await pressInVain(page, "Opret venskabsby");
    expect(await page.getByLabel("Aktiviteter").inputValue()).toBe("elevudveksling\nfælles kordage");
    expect(await page.getByLabel("Land").inputValue()).toBe("Sverige");
    await page.getByLabel("Senest gennemgået").fill("maj 2022");
    await pressToPost(page, "Opret venskabsby");
    await page.getByText("Venskabsbyen er oprettet").waitFor();
    await go(page, `${rooms}/norrvik`);
    expect(await wordsOf(page)).toContain("Skulle være gennemgået 2026");
    await page.context().close();
  });

  it("may be proposed; a proposal is weighed against the strategy's priorities, and stays inside", async () => {
    const page = await as(coordinator);
    await step(page, `${rooms}/ny`);
    await page.getByLabel("Ny by: navn").fill("Havnestad");
    await page.getByLabel("Begrundelse for forslaget").fill("Deres havn ligner vores.");
    await pressToPost(page, "Opret venskabsby");
    await page.getByText("Venskabsbyen er oprettet").waitFor();
    const priority = (name: string) => page.getByRole("group", { name });
    await priority("Skoler først").getByLabel("Begrundelse").fill("To skoler er klar.");
    await priority("Byer ved havet").getByLabel("Vurdering, 0–3").selectOption("3");
    await pressToPost(page, "Gem vurderingen");
    await page.locator(".alert-error").waitFor();
    expect(await priority("Skoler først").getByLabel("Begrundelse").inputValue()).toBe("To skoler er klar.");
    expect(await priority("Byer ved havet").getByLabel("Vurdering, 0–3").inputValue()).toBe("3");
    await priority("Skoler først").getByLabel("Vurdering, 0–3").selectOption("2");
    await pressToPost(page, "Gem vurderingen");
    await page.getByText("Vurderingen er gemt").waitFor();
    await go(page, `${rooms}/havnestad`);
    expect(await wordsOf(page)).toContain("7 af 9 point");
    await expectNowhere("/venskabsbyer/havnestad", "twin-town", "Havnestad");
    await page.context().close();
  });

  it("lose nothing of a weighing that another's save came before", async () => {
    const [slow, quick] = [await as(coordinator), await as(coordinator)];
    await step(slow, `${rooms}/havnestad`);
    await step(quick, `${rooms}/havnestad`);
    const reason = (page: typeof slow) =>
      page.getByRole("group", { name: "Byer ved havet" }).getByLabel("Begrundelse");
    await reason(quick).fill("Samme kyst.");
    await pressToPost(quick, "Gem vurderingen");
    await quick.getByText("Vurderingen er gemt").waitFor();
    await reason(slow).fill("Havet er det samme.");
    await pressToPost(slow, "Gem vurderingen");
    await slow.getByText("En anden har ændret det samme").waitFor();
    expect(await reason(slow).inputValue()).toBe("Havet er det samme.");
    await pressToPost(slow, "Gem vurderingen");
    await slow.getByText("Vurderingen er gemt").waitFor();
    expect(await reason(slow).inputValue()).toBe("Havet er det samme.");
    await slow.context().close();
    await quick.context().close();
  });

  it("are published and read, a new one by the year of its agreement or as of unknown age", async () => {
    const page = await as(coordinator);
    await step(page, `${rooms}/havnestad`);
    await pressToPost(page, "Aftalen er indgået");
    await page.getByText("Det er gemt, hvor aftalen står").waitFor();
    await publish(page, `${rooms}/havnestad`);
    await publish(page, `${rooms}/norrvik`);
    await page.context().close();
    const reader = await as(null);
    await go(reader, "/venskabsbyer");
    const list = await wordsOf(reader);
    expect(list).toContain("Startår ikke oplyst Havnestad");
    expect(list).toContain("Siden 1948 Norrvik Sverige elevudveksling · fælles kordage");
    await reader.getByRole("link", { name: "Norrvik" }).click();
    await reader.getByRole("heading", { name: "Norrvik", level: 1 }).waitFor();
    const read = await wordsOf(reader);
    for (const fact of ["Venskabsby siden 1948", "skoler lærer af hinanden", "Børn og Skole", "maj 2022"])
      expect(read).toContain(fact);
    await step(reader, "/venskabsbyer/havnestad");
    const sent = await reader.content();
    for (const secret of ["Deres havn ligner vores", "To skoler er klar", "7 af 9", "Spørg skolelederen"])
      expect(sent).not.toContain(secret);
    await reader.context().close();
  });
});
