import { describe, expect, it } from "vitest";
import { bareName, possibleDuplicates } from "~/features/organisations/near-names";

const known = (name: string, says: { city?: string; country?: string; earlierNames?: string[] } = {}) => ({
  id: name + (says.country ?? "") + (says.city ?? ""),
  name,
  city: null,
  country: "SE",
  ...says,
});

const pairs = (...organisations: ReturnType<typeof known>[]) =>
  possibleDuplicates(organisations).map((pair) => pair.map(({ name }) => name));

describe("Two organisations may be one", () => {
  it("where a word such as municipality is all that tells their names apart", () => {
    expect(pairs(known("Kristianstads kommun"), known("Kristianstad"))).toHaveLength(1);
    expect(bareName("Göteborgs Stad")).toBe(bareName("Goteborg"));
    expect(bareName("Kommune")).toBe("kommune");
  });

  it("where a letter is missing, doubled or mistaken in a name that is not short", () => {
    expect(pairs(known("Kristianstad"), known("Kristiansstad"))).toHaveLength(1);
    expect(pairs(known("Hamburg"), known("Hamborg"))).toHaveLength(1);
    expect(pairs(known("Vara"), known("Lara"))).toEqual([]);
  });

  it("where one was called before what the other is called now", () => {
    expect(pairs(known("Kujalleq", { earlierNames: ["Nanortalik"] }), known("Nanortalik Kommune"))).toEqual([
      ["Kujalleq", "Nanortalik Kommune"],
    ]);
  });

  it("only where they can be in the same place", () => {
    expect(pairs(known("Havnen"), known("Havnen", { country: "NL" }))).toEqual([]);
    expect(pairs(known("Biblioteket", { city: "Vara" }), known("Biblioteket", { city: "Lund" }))).toEqual([]);
    expect(pairs(known("Biblioteket", { city: "Vara" }), known("Biblioteket"))).toHaveLength(1);
  });
});
