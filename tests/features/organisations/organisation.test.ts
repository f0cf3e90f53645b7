import { describe, expect, it } from "vitest";
import { isSameOrganisation, recogniseOrganisation } from "~/features/organisations/organisation";
import { readWebsite } from "~/features/organisations/website";

const port = { name: "Havnen", city: "Rotterdam", country: "NL" };

describe("Two organisations", () => {
  it("are the same by name, city and country, whatever the capitals", () => {
    expect(isSameOrganisation(port, { name: "HAVNEN", city: " rotterdam", country: "NL" })).toBe(true);
    expect(isSameOrganisation(port, { ...port, city: "Antwerpen" })).toBe(false);
    expect(isSameOrganisation(port, { ...port, country: null })).toBe(false);
  });
});

describe("A name in running use", () => {
  const elsewhere = { name: "Havnen", city: "Antwerpen", country: "BE" };

  it("means the one organisation that bears it", () => {
    expect(recogniseOrganisation([port], { name: "havnen" })).toBe(port);
    expect(recogniseOrganisation([port], { name: "Havnen", city: "Rotterdam" })).toBe(port);
  });

  it("means none that is known to be elsewhere", () => {
    expect(recogniseOrganisation([port], { name: "Havnen", city: "Antwerpen" })).toBeNull();
    expect(recogniseOrganisation([port], { name: "Havnen", country: "BE" })).toBeNull();
  });

  it("is never guessed among several", () => {
    expect(recogniseOrganisation([port, elsewhere], { name: "Havnen" })).toBeNull();
    expect(recogniseOrganisation([port, elsewhere], { name: "Havnen", country: "BE" })).toBe(elsewhere);
  });
});

describe("An address of the web", () => {
  it("is kept with its scheme", () => {
    expect(readWebsite("www.fjordby.dk", "website")).toMatchObject({ value: "https://www.fjordby.dk" });
    expect(readWebsite("http://fjordby.dk/by", "website")).toMatchObject({ value: "http://fjordby.dk/by" });
  });

  it("is refused if it leads elsewhere than to the web", () => {
    for (const typed of ["javascript:alert(1)", "ftp://fjordby.dk", "fjordby", "to ord.dk", "https://"])
      expect(readWebsite(typed, "website").ok, typed).toBe(false);
  });
});
