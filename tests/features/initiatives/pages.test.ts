import { describe, expect, it } from "vitest";
import { addEffort } from "~/features/strategy/effort-commands.server";
import { createStrategy } from "~/features/strategy/strategy-commands.server";
import { accepted } from "../../support/acting";
import { effortInput, outwardTown, strategyInput } from "../../support/international";
import { internationalPages } from "../../support/international-pages";

async function ground() {
  const base = await outwardTown();
  return { ...base, open: internationalPages(base, base.coordinator) };
}

describe("The pages of initiatives", () => {
  it("make one with what it serves, and show it again in its form", async () => {
    const { context, open } = await ground();
    const { id: strategyId } = await accepted(createStrategy(context, strategyInput("Udsyn")));
    const { id: water } = await accepted(
      addEffort(context, { strategyId, parentId: null, ...effortInput("Vand") }),
    );
    const made = await open("initiativer/nyt", {
      form: "initiative",
      name: "Invest in Aalborg",
      kind: "office",
      since: "1994",
      "efforts[]": water,
      contactName: "Lis Holm",
      contactIsPublic: "on",
      "partners.0.description": "ICLEI",
    });
    expect(made.location).toBe("/arbejdsrum/initiativer/invest-in-aalborg?gjort=oprettet");
    const page = await open("initiativer/invest-in-aalborg");
    expect(page.words).toContain("Kontor · fra 1994");
    expect(page.words).toContain("Lis Holm");
    expect(page.html).toContain('href="/arbejdsrum/strategi/udsyn/indsatser/vand"');
    const form = await open("initiativer/invest-in-aalborg/ret");
    expect(form.html).toMatch(/name="contactIsPublic"[^>]*checked=""|checked=""[^>]*name="contactIsPublic"/);
    const effort = await open("strategi/udsyn/indsatser/vand");
    expect(effort.words).toContain("Initiativer: ét i gang.");
  });

  it("refuse a deletion with the reason while the page is public", async () => {
    const { open } = await ground();
    await open("initiativer/nyt", { form: "initiative", name: "Hus", kind: "house" });
    const out = await open("initiativer/hus", { form: "publishPage" });
    expect(out.location).toBe("/arbejdsrum/initiativer/hus?gjort=offentliggjort");
    const refused = await open("initiativer/hus", { form: "delete", version: "1" });
    expect(refused.status).toBe(422);
    expect(refused.words).toContain("Træk den offentlige side tilbage først.");
  });
});
