import { describe, expect, it } from "vitest";
import { outwardTown } from "../../support/international";
import { internationalPages } from "../../support/international-pages";

async function ground() {
  const base = await outwardTown();
  return { ...base, open: internationalPages(base, base.coordinator) };
}

describe("The pages of the project group", () => {
  it("keep its texts and members", async () => {
    const { open } = await ground();
    const saved = await open("projektgruppe/ret", {
      form: "group",
      version: "1",
      purpose: "At samle viden.",
      contactName: "Aksel Havtorn",
    });
    expect(saved.location).toBe("/arbejdsrum/projektgruppe?gjort=rettet");
    await open("projektgruppe/medlemmer/ny", {
      form: "member",
      name: "Gudrun",
      endsOn: "2025",
      isPublic: "on",
    });
    const page = await open("projektgruppe");
    expect(page.words).toContain("At samle viden.");
    expect(page.words).toMatch(/Tidligere medlemmer .*Gudrun/);
    expect(page.words).toContain("til 2025");
  });
});
