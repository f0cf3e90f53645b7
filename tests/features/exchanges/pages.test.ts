import { describe, expect, it } from "vitest";
import { outwardTown } from "../../support/international";
import { internationalPages } from "../../support/international-pages";

async function ground() {
  const base = await outwardTown();
  return { ...base, open: internationalPages(base, base.coordinator) };
}

describe("The pages of exchanges", () => {
  it("make room for another partner, and keep an unknown number unknown", async () => {
    const { open } = await ground();
    const typed = {
      form: "exchange",
      title: "Lærere fra Eisenach",
      kind: "visit_received",
      "partners.0.description": "Eisenach",
      "partners.0.country": "Tyskland",
    };
    const more = await open("udvekslinger/ny", { ...typed, addPartner: "1" });
    expect(more.html).toContain('name="partners.1.description"');
    const made = await open("udvekslinger/ny", typed);
    expect(made.location).toBe("/arbejdsrum/udvekslinger/laerere-fra-eisenach?gjort=oprettet");
    const page = await open("udvekslinger/laerere-fra-eisenach");
    expect(page.words).toContain("Antal deltagere Ikke oplyst");
    expect((await open("udvekslinger?soeg=eisenach")).words).toContain("1 udveksling");
  });
});
