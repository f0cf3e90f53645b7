import { describe, expect, it } from "vitest";
import { refusalText } from "~/features/commands/refusal-text";
import { readWorkFile } from "~/features/import/work/read-work-file";

/** The sentence that a file is refused with; empty where it can be read. */
function sentence(file: unknown): string {
  const read = readWorkFile(typeof file === "string" ? file : JSON.stringify(file));
  return read.ok ? "" : refusalText(read.refusal).text;
}
const ofProject = (told: object) => sentence({ projects: [{ name: "A", ...told }] });

describe("A file that cannot be true", () => {
  it("is refused where the amounts of a project are in several currencies", () => {
    const budget = { amount: 10, currency: "EUR" };
    expect(ofProject({ budget, maximumGrant: { amount: 5, currency: "DKK" } })).toContain(
      "projects.0 (»A«: beløbene er i flere valutaer)",
    );
    expect(ofProject({ budget, maximumGrant: { amount: 5, currency: "EUR" } })).toBe("");
  });

  it.each(["2011-02-31", "2011-99", "0999", "2999", 2999])("is refused for the date %s", (startsOn) => {
    expect(ofProject({ startsOn })).toContain("projects.0.startsOn");
    expect(sentence({ twinTowns: [{ name: "Vara", since: startsOn }] })).toContain("twinTowns.0.since");
  });

  it("is refused for a currency or a country that there is not", () => {
    expect(ofProject({ budget: { amount: 1, currency: "XQQ" } })).toContain("projects.0.budget.currency");
    expect(ofProject({ partnerCountries: ["DK", "UK"] })).toContain("projects.0.partnerCountries.1");
    expect(ofProject({ partners: [{ name: "B", country: "UK" }] })).toContain(
      "projects.0.partners.0.country",
    );
  });

  it.each([
    [12.345, "GBP"],
    [1000.5, "JPY"],
    [1e20, "DKK"],
  ])("is refused for %d %s, which cannot be kept in minor units", (amount, currency) => {
    expect(ofProject({ budget: { amount, currency } })).toContain("projects.0.budget.amount");
  });

  it("is refused for characters that cannot be shown, and for more than the forms take", () => {
    expect(sentence({ projects: [{ name: "A\u0000B" }] })).toContain("projects.0.name");
    expect(sentence({ projects: [{ name: "A".repeat(201) }] })).toContain("projects.0.name");
    expect(ofProject({ acronym: "A".repeat(51) })).toContain("projects.0.acronym");
    expect(ofProject({ owner: "A".repeat(201) })).toContain("projects.0.owner");
    expect(ofProject({ purpose: "Første linje\nAnden linje" })).toBe("");
  });

  it("is refused for kinds that the program does not know", () => {
    expect(sentence({ initiatives: [{ name: "I", kind: "castle" }] })).toContain("initiatives.0.kind");
    expect(sentence({ closePartners: [{ name: "B", kind: "castle" }] })).toContain("closePartners.0.kind");
  });

  it("is refused where it is not one object of JSON, and says why", () => {
    for (const text of ["[]", "42", "null", '"hej"']) expect(sentence(text)).toContain("ét JSON-objekt");
    expect(sentence(" ")).toContain("Filen er tom");
    expect(sentence('{"projects": [}')).toContain("Unexpected token");
    expect(sentence('\uFEFF{"office":"Kontoret"}')).toBe("");
  });
});

describe("The rule of study trips in a file", () => {
  const rule = (told: object) =>
    readWorkFile(
      JSON.stringify({ studyTripRule: { decidedOn: "2007-02-28", decidedBy: "Byrådet", ...told } }),
    );

  it.each([
    ["must", "must"],
    ["Skal overholdes", "must"],
    ["bør, men skal begrundes", "should"],
    ["should (bør)", "should"],
  ])("that says »%s« is one that %s", (strength, read) => {
    expect(rule({ strength })).toMatchObject({ value: { studyTripRule: { strength: read } } });
  });

  it("is refused where its strength cannot be read, or its day is not told", () => {
    expect(rule({ strength: "måske" })).toMatchObject({
      refusal: { params: { faults: ["studyTripRule.strength"] } },
    });
    expect(rule({ decidedOn: "2007-02" })).toMatchObject({
      refusal: { params: { faults: ["studyTripRule.decidedOn"] } },
    });
  });
});
