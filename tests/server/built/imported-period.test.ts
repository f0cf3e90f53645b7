import { rmSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runImport } from "~/features/import/run-import.server";
import { programViewer } from "~/session/viewer";
import { type RunningProgram, startProgram } from "../../e2e/support/program";
import { layOutTown } from "../../e2e/support/town";

const example = path.resolve("docs/examples/rodovre-2019.csv");

/** Reference, committee, place, our cost per participant, the published one, and the decimals it is printed with. */
const trips = [
  ["2019-01", "Økonomiudvalget", "München", "14.790,14", "14.790", "til hele kroner"],
  ["2019-02", "Social- og Sundhedsudvalget", "Trieste", "11.473,89", "11.473", "til hele kroner"],
  ["2019-03", "Børne- og Skoleudvalget", "München", "15.442,25", "15.442", "til hele kroner"],
  ["2019-04", "Teknik- og Miljøudvalget", "Hamburg", "16.136,45", "16.136", "til hele kroner"],
  ["2019-05", "Beskæftigelsesudvalget", "Wigan", "11.447,50", "11.447,50", "efter to decimaler"],
  ["2019-06", "Kultur- og Fritidsudvalget", "Reykjavik", "19.304,94", "19.304", "til hele kroner"],
] as const;

let program: RunningProgram;
let dataDir: string;

beforeAll(async () => {
  dataDir = await layOutTown(async (db) => {
    const context = { db, viewer: programViewer("import"), now: new Date("2026-11-22T09:00:00Z") };
    const report = await runImport(["trips", example, "--period", "2018-2021", "--publish"], context);
    if (!report.ok) throw new Error(report.lines.join("\n"));
  });
  program = await startProgram({ dataDir, clock: "2026-11-22T12:00:00+01:00" });
});

afterAll(async () => {
  await program.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

/** What the main part of a public page says, as one line of words. */
async function read(address: string): Promise<string> {
  const answer = await fetch(program.url + address);
  expect(answer.status, address).toBe(200);
  const main = /<main[^>]*>(.*)<\/main>/s.exec(await answer.text())?.[1] ?? "";
  return main
    .replace(/<!--.*?-->/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("\u00ad", "")
    .replace(/\s+/g, " ");
}

const overdue = /overskredet|over fristen|forsinket/i;

describe("a period that was imported and published", () => {
  it("shows six of six committees with a trip held, and no evaluation registered", async () => {
    const page = await read("/perioder/2018-2021");
    expect(page).toContain("Seks af seks udvalg har holdt en studietur.");
    expect(page).toContain("Seks har en tur, hvis evaluering ikke er registreret.");
    expect(page).toContain("Der er ingen rejseregler registreret for valgperioden.");
    for (const [, committee, place] of trips)
      expect(page).toMatch(
        new RegExp(
          `${committee} ${place} ${place} ikke registreret 22. nov. 2026 [^–]+–\\d+. \\w+. 2019 ikke registreret ikke registreret`,
        ),
      );
    expect(page).not.toMatch(overdue);
    expect(page).not.toContain("ikke sket");
  });

  it.each(trips)(
    "shows of %s the cost per participant to the øre, beside the published figure",
    async (reference, committee, place, ours, printed, cut) => {
      const page = await read(`/studieture/${reference}`);
      expect(page).toContain(`Studietur til ${place}`);
      expect(page).toContain(committee);
      expect(page).toContain(`Pr. deltager ${ours} `);
      expect(page).toContain(`Oplyst: ${printed} kr. pr. deltager`);
      expect(page).toContain(`Det stemmer med vores tal, skåret af ${cut}.`);
      expect(page).toContain("Evalueringen er ikke registreret.");
      expect(page).not.toMatch(overdue);
    },
  );

  it("lists the same cost per participant among the period's trips", async () => {
    const page = await read("/perioder/2018-2021");
    for (const [, , , ours] of trips) expect(page).toContain(`${ours} kr.`);
  });
});
