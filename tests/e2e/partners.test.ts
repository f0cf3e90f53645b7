import { describe, expect, it } from "vitest";
import { byId, layOutPartnerships } from "../support/partnerships";
import { visitor, visitorWithoutScripts } from "./support/browser";
import { post, pressToPost } from "./support/press";
import { walkThrough } from "./support/walkers";

const coordinator = "aksel-havtorn@fjordby.example";
const organisations = "/arbejdsrum/organisationer";

/** One partner in three projects and on two trips; another that is registered twice, and a namesake of it. */
async function layOut(db: Parameters<typeof layOutPartnerships>[0]): Promise<void> {
  const { organisation, project, publishedProject, trip, publishProgramme } = await layOutPartnerships(db);
  const vara = await organisation({ name: "Vara kommun", city: "Vara", region: "Skaraborg", country: "SE" });
  for (const title of ["Unge skaber", "Mad i skolen", "Vand i byen"])
    await publishedProject(title, [byId(vara.id)]);
  for (const host of ["Vara kommun", "Vara kommun"]) await publishProgramme((await trip([host])).id);

  const place = { city: null, country: "SE" } as const;
  const keep = await organisation({ name: "Malmö stad", kind: "city", ...place });
  const gone = await organisation({ name: "Malmø", kind: "city", ...place });
  await organisation({ name: "Malmö AB", kind: "company", ...place });
  await publishedProject("Cykler over sundet", [byId(keep.id)]);
  await publishedProject("Havne", [byId(gone.id, "lead")]);
  await project("Kladden", []);
  await publishProgramme((await trip(["Malmö stad"])).id);
  await publishProgramme((await trip(["Malmø"])).id);
}

describe.each([
  ["with JavaScript", visitor],
  ["without JavaScript", visitorWithoutScripts],
] as const)("the partners of a municipality, %s", (_how, open) => {
  const { as, step, lookAt, go, wordsOf } = walkThrough({
    open,
    layOut,
    clock: "2027-05-06T09:00:00+02:00",
  });

  it("have one page each, with all the projects and trips that a visitor may know of", async () => {
    const page = await as(null);
    await go(page, "/partnere?soeg=skaraborg");
    expect(await wordsOf(page)).toContain("Vara, Skaraborg, Sverige");
    await page.getByRole("link", { name: "Vara kommun" }).click();
    await page.getByRole("heading", { name: "Vara kommun", level: 1 }).waitFor();
    await lookAt(page);
    const read = await wordsOf(page);
    for (const fact of ["Unge skaber", "Mad i skolen", "Vand i byen", "3 projekter · 2 studieture"])
      expect(read).toContain(fact);
    const trips = page.locator("#studieture").getByRole("link");
    expect(await trips.count()).toBe(2);
    await page.context().close();
  });

  it("that look alike and are not the same are told apart, and not suggested again", async () => {
    const page = await as(coordinator);
    await step(page, organisations);
    await page.getByText("3 mulige dubletter").click();
    await lookAt(page);
    for (const other of ["Malmö stad", "Malmø"]) {
      if (!(await page.locator("#dubletter[open]").count())) await page.getByText(/mulig.* dublet/).click();
      const pair = page.locator("#dubletter li").filter({ hasText: "Malmö AB" }).filter({ hasText: other });
      await post(page, pair.getByRole("button", { name: /^Det er ikke den samme/ }));
      await page.getByText("De to er ikke den samme").waitFor();
    }
    await page.getByText("1 mulig dublet").waitFor();
    await page.getByText("2 par, der ikke er den samme").click();
    expect(await page.locator("#forskellige li").count()).toBe(2);
    await page.context().close();
  });

  it("that are registered twice are merged, and a form that was open keeps the one it had chosen", async () => {
    const page = await as(coordinator);
    const form = await page.context().newPage();
    await step(form, "/arbejdsrum/projekter/kladden/partnere");
    await form.waitForLoadState("networkidle");
    const chosen = form.getByLabel("Organisation").first();
    await chosen.selectOption({ label: "Malmø (Sverige)" });
    await form.getByLabel("Beskrivelse").first().fill("Cykelkontoret");

    await step(page, organisations);
    await page.getByText("1 mulig dublet").click();
    await page.locator("#dubletter").getByRole("link", { name: "Se dem ved siden af hinanden" }).click();
    await page.getByRole("heading", { name: "De to ved siden af hinanden" }).waitFor();
    await lookAt(page);
    if (new URL(page.url()).pathname.includes("malmoe/"))
      await page.getByRole("link", { name: "Behold Malmö stad i stedet" }).click();
    await page.getByText("Det flytter med fra Malmø").waitFor();
    await page.getByLabel("Malmö stad", { exact: true }).check();
    await pressToPost(page, "Saml de to");
    await page.getByText("De to organisationer er samlet til én").waitFor();
    await lookAt(page);
    const merged = await wordsOf(page);
    for (const fact of ["Tidligere Malmø", "Cykler over sundet", "Havne"]) expect(merged).toContain(fact);
    await step(page, organisations);
    expect(await wordsOf(page)).toContain("1 par, der ikke er den samme");

    await pressToPost(form, "Gem");
    await form.waitForURL(/gjort=rettet$/);
    await form.getByText("Cykelkontoret").waitFor();
    expect(await wordsOf(form)).toContain("Malmö stad");
    await page.context().close();
  });

  it("that were merged stand on one public page, to which the old address leads", async () => {
    const page = await as(null);
    await go(page, "/partnere/malmoe");
    expect(new URL(page.url()).pathname).toBe("/partnere/malmoe-stad");
    const read = await wordsOf(page);
    for (const fact of ["Cykler over sundet", "Havne", "2 projekter · 2 studieture"])
      expect(read).toContain(fact);
    expect(await page.locator("#studieture").getByRole("link").count()).toBe(2);
    expect(read).not.toContain("Kladden");
    await page.context().close();
  });
});
