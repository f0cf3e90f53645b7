import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { partyOf } from "~/features/import/work/parties";
import { countIn } from "~/features/import/work/quantities";
import { readWorkFile } from "~/features/import/work/read-work-file";

const example = (name: string) =>
  readFileSync(path.resolve(`docs/examples/international/${name}.json`), "utf8");

function workOf(name: string) {
  const read = readWorkFile(example(name));
  if (!read.ok) throw new Error(JSON.stringify(read.refusal));
  return read.value;
}

describe("A file about international work", () => {
  it("gives a strategy, the one that it replaced, and its efforts with their sub-projects", () => {
    const { strategies } = workOf("roskilde");
    expect(strategies.map(({ name, adoptedOn, replaces }) => [name, adoptedOn, replaces])).toEqual([
      ["Ny Roskilde Kommunes internationale strategi (2007)", "2007", null],
      ["Den globale strategi", "2013-03", "Ny Roskilde Kommunes internationale strategi (2007)"],
    ]);
    const [welcome, clusters] = strategies[1]?.efforts ?? [];
    expect(welcome?.partners.map(({ name, isNamed }) => [name, isNamed])).toContainEqual([
      "virksomheder",
      false,
    ]);
    expect(
      clusters?.efforts[0]?.partners.map(({ name, country, isCity }) => [name, country, isCity]),
    ).toEqual([
      ["Risø DTU", "DK", false],
      ["Daejeon", "KR", true],
      ["KAIST", "KR", false],
    ]);
  });

  it("gives a strategy without a name what stands beside it", () => {
    expect(workOf("holbaek")).toMatchObject({
      strategies: [
        {
          name: "International strategi",
          adoptedOn: null,
          adoptedBy: ["Vækstudvalget", "Byrådet"],
          focusAreas: ["Arbejdsmarked", "Uddannelse", "Kultur"],
          areasToExplore: ["Turisme", "Fødevarer", "Events", "Sundhed", "Miljø", "Energi"],
        },
      ],
      approvalRule: { wording: "Større internationale projekter kræver politisk godkendelse." },
    });
  });

  it("keeps what is known in part as it is known", () => {
    const [, travel, service] = workOf("skanderborg").projects;
    expect(travel?.partners).toMatchObject([
      { party: { isNamed: false, name: "ni andre europæiske kommuner", headcount: 9 } },
    ]);
    expect(service).toMatchObject({ startsOn: null, endsOn: null, status: null });
    const [, library] = workOf("roskilde").projects;
    expect(library).toMatchObject({
      partnerCountries: [],
      partnerCountriesNote: "alle 27 EU-medlemslande dengang",
      programme: null,
      programmeNote: "EU",
    });
    expect(workOf("roskilde").twinTowns).toMatchObject([
      { party: { name: "Vara" }, since: null },
      { party: { name: "Kujalleq", earlierNames: ["Nanortalik"] }, since: "1966" },
    ]);
  });

  it("may be one project by itself, with its amounts to the cent", () => {
    const [project] = workOf("koege").projects;
    expect(project).toMatchObject({
      acronym: "SB YCGN",
      budget: { minor: 56564200, currency: "EUR" },
      grant: { minor: 46864070, currency: "EUR" },
    });
    expect(project?.partners[0]).toMatchObject({ role: "lead", party: { country: "PL" } });
    expect(project?.partners).toHaveLength(8);
  });

  it("gives an office, its network, and the aim that they share", () => {
    expect(workOf("sdeo-nims")).toMatchObject({
      organisations: [{ relation: "eu_office", languages: ["da", "en", "de"] }],
      networks: [{ name: "NIMS", host: "South Denmark European Office", municipalities: 22 }],
    });
    expect(workOf("aalborg")).toMatchObject({
      networks: [{ host: null, conferenceEveryYears: 3, partners: [{ name: "ICLEI" }] }],
      organisations: [{ party: { name: "Hamburg" }, relation: "close_partner" }, {}, {}],
    });
  });

  it("is refused where a key is not known, is no JSON, or says a thing in an unknown way", () => {
    const refused = (text: string) => {
      const read = readWorkFile(text);
      return read.ok ? null : [read.refusal.key, read.refusal.params];
    };
    expect(refused('{"projects":[{"name":"A","colour":"blue"}]}')).toEqual([
      "import.unreadableWork",
      { faults: ["projects.0.colour"] },
    ]);
    expect(refused('{"projects":[{"name":"A","startsOn":"soon"}]}')).toEqual([
      "import.unreadableWork",
      { faults: ["projects.0.startsOn"] },
    ]);
    expect(refused("name,acronym")).toMatchObject([
      "import.notJson",
      { reason: expect.stringContaining("JSON") },
    ]);
    expect(refused("{}")).toEqual(["import.emptyWork", undefined]);
  });
});

describe("A party in running words", () => {
  it("is an organisation by name, and words where nobody is named", () => {
    const named = (text: string) => partyOf(text).isNamed;
    expect(named("Business Region Aarhus")).toBe(true);
    for (const words of ["a youth organisation", "virksomheder", "nine other towns", "Fynske kommuner"])
      expect([words, named(words)]).toEqual([words, false]);
  });

  it("is an organisation wherever it is given as a name, unless the name is but an article and a kind", () => {
    const named = (name: string) => partyOf({ name }).isNamed;
    for (const name of ["imec", "To Be Consult", "Association of Netherlands Municipalities", "A Coruña"])
      expect([name, named(name)]).toEqual([name, true]);
    expect(partyOf("To Be Consult").isNamed).toBe(true);
    for (const words of ["a university in Gdańsk", "en ungdomsorganisation", "Et universitet"])
      expect([words, named(words)]).toEqual([words, false]);
  });

  it.each([
    ["Tretten byer i Norden", 13],
    ["Enogtyve byer", 21],
    ["Ninety-nine towns", 99],
    ["Hundrede kommuner", 100],
    ["Ca. 20 byer", null],
    ["Flere universiteter", null],
    ["Oulu, Umeå og Bergen", null],
  ])("»%s« is words, not one organisation", (words, headcount) => {
    expect(partyOf(words)).toMatchObject({ isNamed: false, name: words, headcount });
  });

  it("is a country where partners are told as a list of codes", () => {
    const read = readWorkFile('{"name":"A","partners":["DK","SE","FI"]}');
    expect(read).toMatchObject({
      value: { projects: [{ partners: [], partnerCountries: ["DK", "SE", "FI"] }] },
    });
  });

  it("is a town, and in which part of its country, where it says so in Danish or English", () => {
    for (const said of ["Hangzhou (by, Zhejiang)", "Hangzhou (city, Zhejiang)", "Hangzhou (town, Zhejiang)"])
      expect(partyOf({ name: said, country: "CN" })).toMatchObject({
        ...{ name: "Hangzhou", city: "Hangzhou", region: "Zhejiang", country: "CN", isCity: true },
      });
    expect(partyOf("Daejeon (by)")).toMatchObject({ name: "Daejeon", region: null, isCity: true });
    expect(partyOf("Region Sjælland")).toMatchObject({ region: null, isCity: false });
  });

  it("stands for as many as it says", () => {
    expect(countIn("nine other European municipalities")).toBe(9);
    expect(countIn("all 27 EU member states")).toBe(27);
    expect(countIn("en ungdomsorganisation")).toBeNull();
    expect(countIn("havne i Østersøen")).toBeNull();
  });
});
