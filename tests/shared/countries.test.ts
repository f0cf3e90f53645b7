import { describe, expect, it } from "vitest";
import { countryName, countryOptions, isCountry, parseCountry } from "~/shared/countries";
import { accept, refuse } from "~/shared/result";

describe("a country", () => {
  it("is one of ISO 3166-1, or Kosovo", () => {
    expect(countryOptions()).toHaveLength(250);
    expect(["GL", "FO", "AX", "XK"].every(isCountry)).toBe(true);
    expect(["EU", "UK", "dk", "ZZ", ""].some(isCountry)).toBe(false);
  });

  it("has a Danish name", () => {
    expect(["DE", "GB", "FO", "XK"].map(countryName)).toEqual([
      "Tyskland",
      "Storbritannien",
      "Færøerne",
      "Kosovo",
    ]);
  });

  it.each([
    ["de", "DE"],
    ["tyskland", "DE"],
    ["Germany", "DE"],
    ["FÆRØERNE", "FO"],
    ["Østrig", "AT"],
    ["USA", "US"],
    ["United Kingdom", "GB"],
    ["Skotland", "GB"],
    ["Holland", "NL"],
    [" Island ", "IS"],
  ])("is read from %j", (text, code) => {
    expect(parseCountry(text)).toEqual(accept(code));
  });

  it("is refused when nobody knows it", () => {
    expect(parseCountry(" Utopia ")).toEqual(refuse("country.unknown", { text: "Utopia" }));
  });

  it("can be read back from its Danish name, all of them", () => {
    for (const { code, name } of countryOptions()) expect(parseCountry(name)).toEqual(accept(code));
  });

  it("stands where the Danish alphabet has it", () => {
    const codes = countryOptions().map((option) => option.code);
    expect(codes.slice(-3)).toEqual(["GQ", "AT", "AX"]);
    const neighbours = ["DK", "FI", "FO", "GL", "IS", "NO", "SE", "AX"];
    expect(codes.filter((code) => neighbours.includes(code))).toEqual(neighbours);
  });
});
