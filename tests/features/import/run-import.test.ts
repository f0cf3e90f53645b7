import { writeFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runImport } from "~/features/import/run-import.server";
import { adoptTravelRules } from "~/features/travel-rules/adoption.server";
import { assess } from "~/features/travel-rules/assess";
import { loadPeriodFacts } from "~/features/travel-rules/facts.server";
import { standingsOf } from "~/features/travel-rules/standings";
import { programViewer } from "~/session/viewer";
import { freshDatabase } from "../../support/fresh-database";
import { rule } from "../../support/period-facts";

const example = path.resolve("docs/examples/rodovre-2019.csv");
const today = "2026-11-22";

function importer() {
  const { db, folder } = freshDatabase();
  const context = { db, viewer: programViewer("import"), now: new Date(`${today}T10:00:00Z`) };
  const run = (file: string, ...more: string[]) =>
    runImport(["trips", file, "--period", "2018-2021", ...more], context);
  const write = (text: string) => {
    const file = path.join(folder, "trips.csv");
    writeFileSync(file, text);
    return file;
  };
  return { db, context, run, write };
}

async function everyRow(db: ReturnType<typeof importer>["db"]) {
  const tables = [
    "trip",
    "committee",
    "cost_line",
    "participant",
    "audit_entry",
    "publication_version",
  ] as const;
  return Promise.all(tables.map((table) => db.selectFrom(table).selectAll().execute()));
}

const heading =
  "committee,destination_city,destination_country,starts_on,ends_on,politicians,officials,total_cost_dkk,published_cost_per_participant_dkk";

describe("importing past trips", () => {
  it("makes the period and the committees that the file needs, and says so", async () => {
    const { db, run } = importer();
    const report = await run(example, "--publish");
    expect(report.ok).toBe(true);
    expect(report.lines[0]).toBe("Valgperioden 2018-2021 fandtes ikke og er oprettet.");
    expect(report.lines).toContain("Udvalget »Økonomiudvalget« fandtes ikke i perioden og er oprettet.");
    expect(report.lines).toContain("6 ture er registreret.");
    expect(report.lines).toContain("6 ture er offentliggjort.");
    expect(await db.selectFrom("trip").select("state").execute()).toEqual(
      Array.from({ length: 6 }, () => ({ state: "recorded" })),
    );
  });

  it("shows six of six committees with a trip held, and their evaluations as not registered", async () => {
    const { db, run } = importer();
    await run(example, "--publish");
    const { id } = await db.selectFrom("election_period").select("id").executeTakeFirstOrThrow();
    const standings = standingsOf(await loadPeriodFacts(db, id), today);
    expect(standings.map(({ stage }) => stage)).toEqual(Array.from({ length: 6 }, () => "held"));
    const evaluations = standings.flatMap(({ duties }) => duties.filter(({ kind }) => kind === "evaluation"));
    expect(new Set(evaluations.map(({ state }) => state))).toEqual(new Set(["not_registered"]));
  });

  it("changes nothing when it is run again", async () => {
    const { db, run } = importer();
    await run(example, "--publish");
    const before = await everyRow(db);
    const again = await run(example, "--publish");
    expect(again.lines).toEqual([
      "6 ture fandtes allerede og er uændrede.",
      "Turene var allerede offentlige.",
    ]);
    expect(await everyRow(db)).toEqual(before);
  });

  it("publishes in a later step what was imported without", async () => {
    const { db, run } = importer();
    const report = await run(example);
    expect(report.lines.at(-1)).toBe(
      "Turene er ikke offentlige endnu. Offentliggør dem med --publish eller i arbejdsrummet.",
    );
    expect(await db.selectFrom("publication_trip").selectAll().execute()).toEqual([]);
    expect((await run(example, "--publish")).lines).toContain("6 ture er offentliggjort.");
  });

  it("writes nothing at all if one row is at fault, and tells of every fault with line and column", async () => {
    const { db, run, write } = importer();
    await run(example);
    const before = await everyRow(db);
    const file = write(
      [
        heading,
        "Økonomiudvalget,München,DE,2019-02-06,2019-02-08,4,3,103531.01,14790",
        "Teknik- og Miljøudvalget,Lund,SE,2020-02-30,,4,3,1000.00,",
        "Skoleudvalget,Lund,SE,2020-02-03,2020-02-04,4,3,1000.00,",
      ].join("\n"),
    );
    const report = await run(file);
    expect(report).toEqual({
      ok: false,
      lines: [
        "Linje 2, total_cost_dkk: Turen findes allerede som 2019-01, men med andre oplysninger: total_cost_dkk. Ret den ene.",
        "Linje 3, starts_on: Kontrollér »starts_on«; dagen findes ikke i kalenderen.",
        "Der er 2 fejl. Intet er gemt.",
      ],
    });
    expect(await everyRow(db)).toEqual(before);
  });

  it("records a trip that breaches a maximum, with the breach as inherited", async () => {
    const { db, context, run, write } = importer();
    await run(example);
    const { id } = await db.selectFrom("election_period").select("id").executeTakeFirstOrThrow();
    const adopted = await adoptTravelRules(context, id, {
      number: 1,
      adoptedOn: "2018-01-31",
      adoptedBy: "Byrådet",
      inForceFrom: "2018-01-01",
      link: "",
      note: "",
      rules: [
        rule({
          kind: "maximumTrips",
          count: 1,
          appliesTo: ["standing", "finance"],
          citation: "Højst én tur.",
        }),
      ],
    });
    expect(adopted.ok).toBe(true);
    const second = write([heading, "Økonomiudvalget,Oslo,NO,2020-02-06,2020-02-08,4,3,1000.00,"].join("\n"));
    expect((await run(second)).ok).toBe(true);
    const breached = assess(await loadPeriodFacts(db, id), today).filter(
      ({ outcome }) => outcome === "breached",
    );
    expect(breached).toMatchObject([{ ruleKey: "maximumTrips", inherited: true }]);
    expect(breached[0]?.tripIds).toHaveLength(2);
  });

  it("says how it is used, and which file it cannot find", async () => {
    const { context, run } = importer();
    expect((await runImport(["trips"], context)).lines[0]).toMatch(/^Brug: npm run import/);
    expect((await run("nowhere.csv")).lines).toEqual(["Filen nowhere.csv findes ikke eller kan ikke læses."]);
    expect((await runImport(["trips", example, "--period", "2017-2020"], context)).ok).toBe(false);
  });
});
